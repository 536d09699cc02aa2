// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';
import { dayText } from '../parts/day-text.js';
import { isolated } from '../parts/isolated.js';
import { HandedOverError } from '../share/handed-over-error.js';
import { appTexts } from './app.texts.js';
import { textsOf } from './texts.js';

/** What a failed piece of work means to the user: what happened, what was kept, what to do. */
export function faultText(error: unknown): string {
  const { faults, handedOver, unknownFault } = textsOf(appTexts);
  if (error instanceof HandedOverError)
    return handedOver(isolated(error.to), dayText(error.day), error.isDraftKept ? 'draft' : 'nothing');
  if (error instanceof RecordStoreError) return faults[error.code] ?? unknownFault(error.code);
  return unknownFault(error instanceof Error ? error.name : 'Error');
}
