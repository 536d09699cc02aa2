// SPDX-License-Identifier: Apache-2.0
import type { OfferedLanguage } from './offered-language.js';

/** Fetches all languages that are offered, so that the page may go offline from here. What fails is tried again when it is chosen. */
export async function loadLanguages(languages: readonly OfferedLanguage[]): Promise<void> {
  await Promise.allSettled(languages.map(({ load }) => load()));
}
