// SPDX-License-Identifier: Apache-2.0

/** Controls, direction marks, and characters that show nothing: they make a text look like another one. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]+/gu;
/** The byte order mark counts as white space, but shows nothing. */
const space = /[^\S\uFEFF]+/gu;

/**
 * Makes a text from a page fit to be shown: one line, no invisible characters, no more than so long.
 * @param most UTF-16 code units, 1 or more
 */
export function cleanPageText(text: string, most: number): string {
  const longestRead = most * 4;
  const shown = text
    .slice(0, longestRead)
    .replaceAll(space, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/ +/g, ' ')
    .trim();
  return shown
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
