// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** How the panel looks; nothing here is secret or weakens anything. */
export interface Preferences {
  readonly language: 'auto' | 'en' | 'es' | 'ar';
  readonly colorScheme: 'auto' | 'light' | 'dark';
}

const key = 'preferences';
const choices: { readonly [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  language: ['auto', 'en', 'es', 'ar'],
  colorScheme: ['auto', 'light', 'dark'],
};

/** Reads them; what is missing or not one of the choices is 'auto': other code of the browser can write there. */
export async function readPreferences(): Promise<Preferences> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return { language: chosen('language', given), colorScheme: chosen('colorScheme', given) };
}

/** Changes some of them. */
export async function writePreferences(changes: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readPreferences()), ...changes } });
}

function chosen<Name extends keyof Preferences>(
  name: Name,
  given: Readonly<Record<string, unknown>>,
): Preferences[Name] {
  return choices[name].find((choice) => choice === given[name]) ?? choices[name][0]!;
}
