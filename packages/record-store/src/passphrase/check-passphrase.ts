// SPDX-License-Identifier: Apache-2.0
import { isCommon } from './is-common.js';
import { normalizePassphrase } from './normalize-passphrase.js';

/** NIST SP 800-63B asks for 8 with rate limiting; what is copied can be guessed without limits, so more. */
const leastCharacters = 12;
const leastWords = 4;
const mostCharacters = 128;

/** Whether a passphrase may protect a vault or a backup. */
export type PassphraseCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'too-short' | 'too-long' | 'common' };

/**
 * Checks a passphrase that a person wants to use: at least 12 characters or 4 words, at most 128 characters, and not
 * one of the usual. Nothing leaves the machine.
 */
export function checkPassphrase(passphrase: string): PassphraseCheck {
  const normal = normalizePassphrase(passphrase);
  const characters = Array.from(normal).length;
  if (characters > mostCharacters) return { ok: false, code: 'too-long' };
  const words = normal.split(/[\s-]+/).filter((word) => word.length > 1);
  if (characters < leastCharacters && words.length < leastWords) return { ok: false, code: 'too-short' };
  return isCommon(normal) ? { ok: false, code: 'common' } : { ok: true };
}
