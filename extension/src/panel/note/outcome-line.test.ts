// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { outcomeLine } from './outcome-line.js';
import { noteTexts } from './note.texts.js';
import { targetLine } from './target-line.js';

describe('what became of a note', () => {
  it('is said to be checked only where it is in', () => {
    expect(outcomeLine({ outcome: 'inserted', undo: 'one-step' }, '10:42')).toBe(
      'Inserted and checked 10:42. Undo: Ctrl+Z in the page.',
    );
    for (const reason of Object.keys(noteTexts.en.reasons) as (keyof typeof noteTexts.en.reasons)[])
      expect(outcomeLine({ outcome: 'copied', reason }, '10:42')).not.toContain('Inserted');
  });

  it('says why it is on the clipboard, and how to paste it', () => {
    const line = outcomeLine({ outcome: 'copied', reason: 'too-long', room: 120 }, '10:42');
    expect(line).toContain('Nothing was cut off.');
    expect(line).toContain('120');
    expect(line).toContain('Ctrl+V');
  });

  it('claims no clipboard where it was refused', () => {
    expect(outcomeLine({ outcome: 'not-copied', reason: 'no-field' }, '10:42')).toContain('copy it by hand');
  });

  it.each(['en', 'es', 'ar'] as const)('has a sentence of its own for each reason in %s', (language) => {
    const sentences = Object.values(noteTexts[language].reasons);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.every((sentence) => sentence.length > 10)).toBe(true);
  });
});

describe('where a note goes', () => {
  const field = {
    reach: 'ready',
    label: 'Subjective',
    context: 'SOAP note',
    kind: 'field',
    origin: 'https://ehr.example',
  } as const;

  it('is named before the click', () => {
    expect(targetLine({ ...field, room: null }, 100)).toBe(
      'Goes to: “\u2068Subjective\u2069”, \u2068SOAP note\u2069',
    );
  });

  it('is named by its site where the field has no name', () => {
    expect(targetLine({ ...field, label: '', context: '', room: null }, 100)).toContain(
      'https://ehr.example',
    );
  });

  it('says beforehand when the note is too long for it', () => {
    expect(targetLine({ ...field, room: 99 }, 100)).toContain('Too long');
    expect(targetLine({ ...field, room: 100 }, 100)).toContain('100 characters fit');
  });
});
