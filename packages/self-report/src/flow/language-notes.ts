// SPDX-License-Identifier: Apache-2.0
import type { OfferedLanguage } from './offered-language.js';

/**
 * Fetches all languages that are offered, so that the page may go offline from here.
 * @returns tag -> what is left out in that language, in its own words; empty where nothing is
 */
export async function languageNotes(
  languages: readonly OfferedLanguage[],
): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      languages.map(async ({ tag, without, load }) => {
        const strings = await load().catch(() => undefined);
        const note = strings && without.length > 0 ? strings.languages.without(without.join(', ')) : '';
        return [tag, note] as const;
      }),
    ),
  );
}
