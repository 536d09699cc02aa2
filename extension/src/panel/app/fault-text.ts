// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';
import { appTexts } from './app.texts.js';
import { textsOf } from './texts.js';

/** What a failed piece of work means to the user: what happened, what was kept, what to do. */
export function faultText(error: unknown): string {
  const { faults, unknownFault } = textsOf(appTexts);
  if (error instanceof RecordStoreError) return faults[error.code] ?? unknownFault(error.code);
  return unknownFault(error instanceof Error ? error.name : 'Error');
}
