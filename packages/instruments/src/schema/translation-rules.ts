// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Translation } from '../instrument.js';
import type { Report } from './fault-list.js';

/** Languages that are written from right to left whatever their region. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi']);

/** What a translation must mean to the definition that it translates. */
export function checkTranslation(translation: Translation, instrument: Instrument, report: Report): void {
  const { language, direction } = translation;
  if (translation.instrument !== instrument.id)
    report(['instrument'], `this is a translation of another instrument: "${instrument.id}" is needed`);
  if (translation.id !== `${translation.instrument}/${language}`)
    report(['id'], `write "${translation.instrument}/${language}"`);
  if (language === instrument.language)
    report(['language'], 'the language of the definition itself: a translation has another');
  if ((direction === 'rtl') !== rightToLeft.has(language.split('-')[0] ?? ''))
    report(
      ['direction'],
      'not how this language is written: write "rtl" for Arabic and its like, else "ltr"',
    );
  if (instrument.stem === null)
    report(['stem'], 'the definition has no stem: it cannot be translated in this format');
  if (instrument.examples || instrument.items.some(({ followUp }) => followUp !== undefined))
    report([], 'the definition has examples or follow-up words, for which this format has no place');
  const paragraphs = instrument.instructions?.length ?? 0;
  if ((translation.instructions?.length ?? 0) !== paragraphs)
    report(
      ['instructions'],
      `the definition has ${paragraphs} paragraphs of instructions: translate each of them`,
    );
  checkWording(translation, instrument, report);
}

function checkWording({ items, scales }: Translation, instrument: Instrument, report: Report): void {
  const originals = new Map(instrument.items.map((item) => [item.id, item]));
  const scalesAsked = new Set<string>();
  for (const item of instrument.items) {
    const isTranslated = Object.hasOwn(items, item.id);
    if (isTranslated) scalesAsked.add(item.scale ?? 'default');
    if (item.text === null && isTranslated)
      report(['items', item.id], 'the definition holds no wording for this item: remove it');
    const mayBeLeftOut = item.unscored && !item.required;
    if (item.text !== null && !isTranslated && !mayBeLeftOut)
      report(['items', item.id], 'missing: only unscored extra items may be left out');
  }
  for (const id of Object.keys(items)) {
    if (!originals.has(id)) report(['items', id], `no item "${id}" in the definition: remove it`);
  }
  for (const [name, labels] of Object.entries(scales)) {
    const options = Object.hasOwn(instrument.scales, name) ? instrument.scales[name] : undefined;
    if (!options) report(['scales', name], `no scale "${name}" in the definition: remove it`);
    else if (labels.length !== options.length)
      report(
        ['scales', name],
        `${labels.length} labels for ${options.length} answers: translate each of them`,
      );
  }
  for (const name of scalesAsked) {
    if (!Object.hasOwn(scales, name))
      report(['scales', name], 'missing: its answers are shown with translated items');
  }
}
