// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';

/** The short name that clinicians use ('PHQ-9'); the id where the catalog has no such instrument. */
export function instrumentName(id: string): string {
  return instruments.find((one) => one.id === id)?.name ?? id;
}
