// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noteCases } from './note-cases.mjs';

const mostLines = 6;
/** What Windows-1252 holds beyond Latin-1. */
const upper = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const snapshotOf = (language) => fileURLToPath(new URL(`notes/${language}.snap`, import.meta.url));

describe.each(['en', 'es'])('every template of the notes in %s', (language) => {
  const cases = noteCases(language);

  it('is the one that was reviewed', async () => {
    const whole = cases.map(({ name, note }) => `## ${name}\n${note}\n`).join('\n');
    await expect(whole).toMatchFileSnapshot(snapshotOf(language));
  });

  it.each(cases)('$name: fits any chart', ({ name, note }) => {
    if (!name.startsWith('visit')) expect(note.split('\n').length).toBeLessThanOrEqual(mostLines);
    const strange = Array.from(note.replaceAll('\n', '')).filter(
      (character) => !/[ -~\u00A0-\u00FF]/.test(character) && !upper.includes(character),
    );
    expect(strange).toEqual([]);
  });

  it.each(cases.filter(({ name }) => name.endsWith("child's chart")))(
    '$name: holds no number but the day and the name of the instrument',
    ({ note }) => {
      const rest = note.replace('2026-03-04', '').replace(/\([A-Z-]+\d*\)/, '');
      expect(rest).not.toMatch(/\d/);
      expect(note.split('\n')).toHaveLength(1);
    },
  );
});
