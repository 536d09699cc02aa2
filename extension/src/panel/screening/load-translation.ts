// SPDX-License-Identifier: Apache-2.0

const translations: Readonly<Record<string, () => Promise<unknown>>> = {
  'phq-9 es': () => import('@cradleside/elements/phq9-form.es-US.js'),
  'phq-9 ar': () => import('@cradleside/elements/phq9-form.ar.js'),
  'gad-7 es': () => import('@cradleside/elements/gad7-form.es-US.js'),
  'gad-7 ar': () => import('@cradleside/elements/gad7-form.ar.js'),
};

/**
 * Makes the official translation of an instrument, and what the elements themselves say in that language, known to them.
 * Without one they speak the language of the definition.
 * @param language BCP 47 tag; its base language counts
 */
export async function loadTranslation(instrument: string, language: string): Promise<void> {
  await translations[`${instrument} ${language.split('-')[0]}`]?.();
}
