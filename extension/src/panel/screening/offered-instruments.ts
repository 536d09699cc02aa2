// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { AdministrationMode } from '@cradleside/instruments/administration';
import { waysOf } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { instrumentInUse } from '../practice/instrument-in-use.js';

/** A questionnaire that can be given, and in which ways. */
export interface OfferedInstrument {
  readonly instrument: Instrument;
  /** 'self' is the hand-over on this device. Never empty. */
  readonly modes: readonly AdministrationMode[];
}

const byClinician: readonly AdministrationMode[] = ['read-aloud', 'interpreter', 'clinician'];

/**
 * The questionnaires that an agency uses, in its order. One without shippable wording can only be entered from paper; one
 * that a person must ask is never handed over.
 */
export function offeredInstruments(policy: Policy): readonly OfferedInstrument[] {
  return policy.instruments.flatMap(({ instrument: id }) => {
    const instrument = instrumentInUse(policy, id);
    if (!instrument) return [];
    const hasText = instrument.items.every(({ text, unscored }) => text !== null || unscored);
    const ways = hasText ? waysOf(policy, instrument) : [];
    const modes: readonly AdministrationMode[] = [
      ...(ways.includes('clinician') ? byClinician : []),
      ...(ways.includes('hand-over') ? (['self'] as const) : []),
      'paper',
    ];
    return [{ instrument, modes }];
  });
}
