// SPDX-License-Identifier: Apache-2.0

/** Instrument, and language of its official translation -> the module that makes it known to the form. */
const translations: Readonly<Record<string, () => Promise<unknown>>> = {
  'phq-9.es': () => import('@cradleside/elements/phq9-form.es-US.js'),
  'phq-9.ar': () => import('@cradleside/elements/phq9-form.ar.js'),
  'gad-7.es': () => import('@cradleside/elements/gad7-form.es-US.js'),
  'gad-7.ar': () => import('@cradleside/elements/gad7-form.ar.js'),
};

/** Loads the form and the official translations that are needed; without one the instrument is asked in English. */
export async function loadWording(instruments: readonly string[], language: string): Promise<void> {
  const base = language.split('-')[0] ?? '';
  await Promise.all([
    import('@cradleside/elements/screener-form.js'),
    ...instruments.map((instrument) => translations[`${instrument}.${base}`]?.()),
  ]);
}
