// SPDX-License-Identifier: Apache-2.0
import { loadTranslation } from './load-translation.js';

/** Registers the form element, and the official translation that is wanted, before either is drawn. */
export async function loadForm(instrument: string, language: string): Promise<void> {
  await Promise.all([import('@cradleside/elements/screener-form.js'), loadTranslation(instrument, language)]);
}
