// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import type { AnyInstrument, Checklist, Instrument } from '@cradleside/instruments';
import type { Policy } from '@cradleside/policy';
import { offeredLanguages } from '../practice/offered-languages.js';
import type { OfferedLanguage } from '../practice/offered-languages.js';

const catalog: readonly AnyInstrument[] = instruments;

/** What can be printed blank. */
export type PaperDefinition = Instrument | Checklist;

/** The forms whose wording may be printed: those that the agency uses, in its order, and the others. */
export interface PaperOffer {
  readonly used: readonly PaperDefinition[];
  readonly others: readonly PaperDefinition[];
}

/** Everything in the catalog that has wording. */
export function paperOffer({ instruments: inUse }: Policy): PaperOffer {
  const printable = catalog.filter(isPrintable);
  const isUsed = ({ id }: PaperDefinition) => inUse.some(({ instrument }) => instrument === id);
  return {
    used: inUse.flatMap(({ instrument }) => printable.filter(({ id }) => id === instrument)),
    others: printable.filter((definition) => !isUsed(definition)),
  };
}

/** The languages of a form under the policy, those included that it keeps off. A checklist has its own alone. */
export function paperLanguages(policy: Policy, definition: PaperDefinition): readonly OfferedLanguage[] {
  if (definition.kind === 'questionnaire') return offeredLanguages(policy, definition);
  const { language, evidence } = definition;
  return [{ language, evidence, translation: undefined, state: 'offered' }];
}

/** The wanted language by its base where the form may be printed in it, else the form's own. */
export function paperLanguage(policy: Policy, definition: PaperDefinition, wanted: string): OfferedLanguage {
  const offered = paperLanguages(policy, definition).filter(({ state }) => state === 'offered');
  return offered.find(({ language }) => base(language) === base(wanted)) ?? offered[0]!;
}

function isPrintable(definition: AnyInstrument): definition is PaperDefinition {
  if (definition.kind === 'checklist') return true;
  if (definition.kind === 'result-only') return false;
  return definition.items.every(({ text, unscored }) => text !== null || unscored);
}

const base = (tag: string) => tag.toLowerCase().split('-')[0];
