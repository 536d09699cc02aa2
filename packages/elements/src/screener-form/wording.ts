// SPDX-License-Identifier: Apache-2.0
import type { EvidenceLevel, Instrument, Translation } from '@cradleside/instruments';

/** One answer as it is shown. */
export interface WordedOption {
  readonly value: number;
  readonly label: string;
}

/** One question as it is shown. */
export interface WordedItem {
  readonly id: string;
  readonly text: string;
  readonly options: readonly WordedOption[];
  readonly followUp: string | undefined;
  /** False for an unscored extra item, which need not be answered. */
  readonly isCounted: boolean;
}

/** An instrument's wording in one language, whole: never two languages at once. */
export interface Wording {
  readonly language: string;
  readonly translation: string | null;
  readonly evidence: EvidenceLevel;
  readonly title: string;
  readonly instructions: readonly string[];
  readonly examples: readonly string[];
  readonly stem: string | null;
  readonly items: ReadonlyMap<string, WordedItem>;
  readonly notice: string;
  /** True where the notice is printed in the definition's language, for want of one in this. */
  readonly isForeignNotice: boolean;
  /** Items left out because this language has no cleared text for them. */
  readonly notAsked: readonly string[];
}

/** The wording of a translation, or the definition's own. An item without wording is left out. */
export function wordingOf(definition: Instrument, translation: Translation | undefined): Wording {
  const { items, scales, licence } = definition;
  const text = translation ?? definition;
  const worded = new Map<string, WordedItem>();
  for (const { id, scale = 'default', text: ownText, followUp, unscored, required } of items) {
    const itemText = translation ? translation.items[id] : ownText;
    const labels = translation ? translation.scales[scale] : scales[scale]?.map(({ label }) => label);
    if (!itemText || !labels) continue;
    const options = scales[scale]!.map(({ value }, index) => ({ value, label: labels[index] ?? String(value) }));
    worded.set(id, { id, text: itemText, options, followUp: translation ? undefined : followUp, isCounted: !unscored || required === true });
  }
  return {
    language: text.language,
    translation: translation?.id ?? null,
    evidence: text.evidence,
    title: text.title,
    instructions: text.instructions ?? [],
    examples: (translation ? undefined : definition.examples) ?? [],
    stem: text.stem,
    items: worded,
    notice: translation?.notice ?? licence.notice,
    isForeignNotice: translation !== undefined && !translation.notice,
    notAsked: items.flatMap(({ id }) => (worded.has(id) ? [] : id)),
  };
}
