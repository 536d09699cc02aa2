// SPDX-License-Identifier: Apache-2.0
import type { AdministrationLayout, AdministrationMode } from '@cradleside/instruments/administration';
import type { RecordId } from '@cradleside/record-store';
import { offeredLanguages } from '../practice/offered-languages.js';
import type { OfferedLanguage } from '../practice/offered-languages.js';
import type { Practice } from '../practice/practice.js';
import type { Family, ScreeningDraft } from '../practice/records.js';
import { offeredInstruments } from './offered-instruments.js';
import type { OfferedInstrument } from './offered-instruments.js';

/** What is chosen before a screener begins. */
export interface ScreeningChoice {
  readonly caregiver: RecordId;
  readonly instrument: string;
  readonly language: string;
  readonly mode: AdministrationMode;
  readonly layout: AdministrationLayout;
  readonly date: string;
}

/** What can be chosen, given what is chosen already. */
export interface ScreeningOptions {
  readonly instruments: readonly OfferedInstrument[];
  readonly chosen: OfferedInstrument | undefined;
  readonly languages: readonly OfferedLanguage[];
}

export function screeningOptions({ policy }: Practice, instrument: string): ScreeningOptions {
  const instruments = offeredInstruments(policy);
  const chosen = instruments.find((one) => one.instrument.id === instrument);
  return { instruments, chosen, languages: chosen ? offeredLanguages(policy, chosen.instrument) : [] };
}

/**
 * A choice in which everything fits together: a language with cleared text that is turned on, the caregiver's own where
 * there is one, and a way in which this screener may be given.
 */
export function fittingChoice(practice: Practice, family: Family, wanted: ScreeningChoice): ScreeningChoice {
  const { chosen, languages } = screeningOptions(practice, wanted.instrument);
  if (!chosen) return wanted;
  const offered = languages.filter(({ state }) => state === 'offered').map(({ language }) => language);
  const own = family.caregivers.find(({ id }) => id === wanted.caregiver)?.language ?? '';
  const language =
    offered.find((tag) => tag === wanted.language) ??
    offered.find((tag) => base(tag) === base(own)) ??
    offered[0] ??
    chosen.instrument.language;
  const mode = chosen.modes.includes(wanted.mode) ? wanted.mode : chosen.modes[0]!;
  return { ...wanted, language, mode };
}

/** The draft that a choice begins. @param begun ISO 8601 with the local offset */
export function draftOf(choice: ScreeningChoice, family: RecordId, begun: string): ScreeningDraft {
  return {
    of: 'screening',
    family,
    ...choice,
    source: choice.mode === 'paper' ? 'paper' : 'panel',
    responses: {},
    begun,
  };
}

const base = (tag: string) => tag.toLowerCase().split('-')[0];
