// SPDX-License-Identifier: Apache-2.0

/** Stems that guessing programs try first, with what people add to reach a length. Matched without case and marks. */
const stems = [
  'password', 'passphrase', 'passwort', 'contrasena', 'letmein', 'welcome', 'iloveyou', 'sunshine', 'princess',
  'football', 'baseball', 'dragon', 'monkey', 'superman', 'batman', 'trustno', 'whatever', 'starwars', 'michael',
  'jennifer', 'jordan', 'charlie', 'ashley', 'jessica', 'qwerty', 'qwertz', 'azerty', 'qwertyuiop', 'asdfgh',
  'asdfghjkl', 'zxcvbn', 'zxcvbnm', 'abc', 'abcd', 'abcdef', 'admin', 'administrator', 'changeme', 'default',
  'computer', 'internet', 'secret', 'master', 'login', 'guest', 'test', 'user', 'love', 'summer', 'winter',
  'spring', 'autumn', 'january', 'october', 'hospital', 'nurse', 'clinic', 'mother', 'baby', 'homevisit',
  'homevisitor', 'cradleside', 'correcthorsebatterystaple',
]; // prettier-ignore

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890123456789',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
];

/**
 * Whether a passphrase is one that guessing programs try first: usual words with digits, runs along the alphabet or
 * the keyboard, few different characters, one piece repeated.
 */
export function isCommon(passphrase: string): boolean {
  const plain = passphrase
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (new Set(plain).size < 5) return true;
  if (/^(.{1,8}?)\1+$/u.test(plain)) return true;
  if (isRun(plain)) return true;
  const letters = undoSubstitutions(plain);
  return stems.some((stem) => isStemsAndDigits(letters, stem) || isStemsAndDigits(plain, stem));
}

/** Nothing but the stem, again and again, and at most eight other characters that are digits or stand for them. */
function isStemsAndDigits(plain: string, stem: string): boolean {
  const rest = plain.replaceAll(stem, '');
  return rest !== plain && /^[0-9oeas]{0,8}$/.test(rest);
}

function isRun(plain: string): boolean {
  const both = rows.flatMap((row) => [row, Array.from(row).reverse().join('')]);
  let inRuns = 0;
  for (let index = 0; index + 3 <= plain.length; index += 1)
    if (both.some((row) => row.includes(plain.slice(index, index + 3)))) inRuns += 1;
  return plain.length > 0 && inRuns >= (plain.length - 2) * 0.75;
}

function undoSubstitutions(plain: string): string {
  return plain.replaceAll('0', 'o').replaceAll('3', 'e').replaceAll('4', 'a').replaceAll('5', 's');
}
