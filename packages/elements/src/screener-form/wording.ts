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
  readonly items: readonly WordedItem[];
  readonly notice: string;
  /** The definition's language where there is no notice in this one. */
  readonly noticeLanguage: string;
  /** Items left out because this language has no cleared text for them. */
  readonly notAsked: readonly string[];
}

/** The wording of a translation, or the definition's own. An item without wording is left out. */
export function wordingOf(definition: Instrument, translation: Translation | undefined): Wording {
  const { items, scales, licence, examples } = definition;
  const text = translation ?? definition;
  const notAsked: string[] = [];
  const worded = items.flatMap(
    ({ id, scale = 'default', text: ownText, followUp, unscored, required }): WordedItem[] => {
      const itemText = translation ? translation.items[id] : ownText;
      const labels = translation?.scales[scale];
      if (!itemText || (translation && !labels)) {
        notAsked.push(id);
        return [];
      }
      const options = scales[scale]!.map(({ value, label }, index) => ({
        value,
        label: labels?.[index] ?? label ?? String(value),
      }));
      return [
        {
          id,
          text: itemText,
          options,
          followUp: translation ? undefined : followUp,
          isCounted: !unscored || required === true,
        },
      ];
    },
  );
  return {
    language: text.language,
    translation: translation?.id ?? null,
    evidence: text.evidence,
    title: text.title,
    instructions: text.instructions ?? [],
    examples: translation ? [] : (examples ?? []),
    stem: text.stem,
    items: worded,
    notice: translation?.notice ?? licence.notice,
    noticeLanguage: translation?.notice ? translation.language : definition.language,
    notAsked,
  };
}

/** The words of an item's answer; the bare value where it has none. */
export function answerLabel({ items }: Wording, item: string, value: number): string {
  const options = items.find(({ id }) => id === item)?.options;
  return options?.find((option) => option.value === value)?.label ?? String(value);
}
