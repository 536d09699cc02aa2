// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { checkPassphrase } from './check-passphrase.js';
import { generatePassphrase } from './generate-passphrase.js';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.js';
import { wordList } from './word-list.js';

describe('a passphrase', () => {
  it.each([
    ['otter lantern quartz meadow', 'ok'],
    ['otter-lantern-quartz-meadow', 'ok'],
    ['fox elm ivy jar', 'ok'],
    ['Ünïcödé-pâssé', 'ok'],
    ['vexing0crater', 'ok'],
    ['elevenchars', 'too-short'],
    ['one two six', 'too-short'],
    ['', 'too-short'],
    ['           x           ', 'too-short'],
    [`${'otter lantern '.repeat(9)}xy`, 'ok'],
    [`${'otter lantern '.repeat(9)}xyz`, 'too-long'],
    ['password1234', 'common'],
    ['Passw0rd!!2026', 'common'],
    ['PASSWORDPASSWORD', 'common'],
    ['123456789012', 'common'],
    ['qwertyuiopas', 'common'],
    ['1qaz2wsx3edc4rfv', 'common'],
    ['zyxwvutsrqponm', 'common'],
    ['aaaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabcabc', 'common'],
    ['cradleside2026', 'common'],
    ['correct horse battery staple', 'common'],
  ])('%j is %s', (passphrase, verdict) => {
    const check = checkPassphrase(passphrase);
    expect(check.ok ? 'ok' : check.code).toBe(verdict);
  });

  it('is generated from five of 2 048 different words and passes', () => {
    expect(new Set(wordList).size).toBe(2048);
    const made = Array.from({ length: 200 }, generatePassphrase);
    expect(new Set(made).size).toBe(200);
    for (const passphrase of made) {
      expect(passphrase).toMatch(/^([a-z]{3,8}-){4}[a-z]{3,8}$/);
      expect(checkPassphrase(passphrase)).toEqual({ ok: true });
    }
  });
});

describe('a recovery code', () => {
  const code = newRecoveryCode();
  const secret = readRecoveryCode(code);

  it('is read as people type it', () => {
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(secret).toHaveLength(26);
    const spellings = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' – '),
      ` ${code}\n`,
    ];
    for (const typed of spellings) expect(readRecoveryCode(typed)).toEqual(secret);
    expect(readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(secret);
  });

  it('notices every single wrong character and every two neighbours exchanged', () => {
    const plain = code.replaceAll('-', '');
    for (let index = 0; index < plain.length; index += 1) {
      for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const typed = plain.slice(0, index) + wrong + plain.slice(index + 1);
        expect(readRecoveryCode(typed)).toEqual(typed === plain ? secret : undefined);
      }
      const [left = '', right = ''] = plain.slice(index, index + 2);
      const exchanged = plain.slice(0, index) + right + left + plain.slice(index + 2);
      if (left !== right && right !== '') expect(readRecoveryCode(exchanged)).toBeUndefined();
    }
  });

  it.each(['', 'K-204', `${code}0`, code.slice(1), code.replace(/^./, 'U')])('is not %j', (typed) => {
    expect(readRecoveryCode(typed)).toBeUndefined();
  });
});
