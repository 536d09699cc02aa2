// SPDX-License-Identifier: Apache-2.0
import type { ClientIdPlace } from '../page-rule.js';
import { longestClientIdText } from './pattern-fault.js';

const longestClientId = 64;
/** Read before white space is taken together: a page may hold any amount of it. */
const longestPageText = 4_000;

/** Controls, and characters that show nothing or turn the direction of what follows. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The client's identifier in what a page shows, or null where there is none. The text comes from a page that may be
 * hostile: only its beginning is searched, without characters that do not show. What is longer than 64 characters is no
 * identifier.
 *
 * @param place The rule's; its pattern has been accepted by `parsePolicy`.
 * @param text Text, value or attribute that was read.
 */
export function clientIdFrom({ pattern }: ClientIdPlace, text: string): string | null {
  const shown = text
    .slice(0, longestPageText)
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .trim()
    .slice(0, longestClientIdText);
  const match = pattern === undefined ? [shown] : new RegExp(pattern, 'u').exec(shown);
  const id = (match?.[1] ?? match?.[0] ?? '').trim();
  return id === '' || id.length > longestClientId ? null : id;
}
