// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item, Response, Translation } from '@cradleside/instruments';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { optionsOf } from './paper-digits.js';
import { screeningTexts } from './screening.texts.js';

/** An item that stands behind the row, in the words of the paper. */
export function renderPaperAfter(
  instrument: Instrument,
  item: Item,
  {
    language,
    translation,
    response,
    onResponse,
  }: {
    /** BCP 47 tag of the wording on the paper. */
    readonly language: string;
    readonly translation: Translation | undefined;
    readonly response: Response | undefined;
    /** null: not marked. */
    readonly onResponse: (response: number | null) => void;
  },
): TemplateResult {
  const labels = translation?.scales[item.scale ?? 'default'];
  return renderChoices({
    name: `after-${item.id}`,
    lang: language,
    legend: translation?.items[item.id] ?? item.text ?? item.id,
    choices: [
      ...optionsOf(instrument, item).map(({ value, label }, place) => ({
        value: String(value),
        label: labels?.[place] ?? label ?? String(value),
      })),
      { value: 'none', label: textsOf(screeningTexts).notAsked, lang: interfaceLanguage() },
    ],
    chosen: String(response ?? 'none'),
    onChoice: (value) => onResponse(value === 'none' ? null : Number(value)),
  });
}
