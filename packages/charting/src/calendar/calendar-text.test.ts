// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEntry, type CalendarRequest } from './index.js';
import { escapedText, foldedLine } from './content-line.js';

const entry: CalendarEntry = {
  token: 'Zm9vYmFyYmF6cXV4MTIz',
  unit: 'month',
  count: 6,
  due: '2026-07-15',
  opens: '2026-06-15',
  closes: '2026-08-14',
};
const write = (more: Partial<CalendarRequest> = {}) =>
  calendarText({ entries: [entry], now: '2026-03-04T10:42:30-05:00', language: 'en', ...more });

/** What a calendar reads: lines unfolded. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('a calendar file', () => {
  it('holds one all-day event on the due day, that ends with it', () => {
    expect(unfolded(write())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cradleside//Schedule//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:Zm9vYmFyYmF6cXV4MTIz-month-6',
      'DTSTAMP:20260304T154230Z',
      'DTSTART;VALUE=DATE:20260715',
      'DTEND;VALUE=DATE:20260716',
      'SUMMARY;LANGUAGE=en:Screeners are due',
      String.raw`DESCRIPTION;LANGUAGE=en:In window from 2026-06-15 to 2026-08-14.\nOpen the Cradleside panel to see for whom.`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('ends a year on its last day, and says of an estimated day that it moves', () => {
    const text = write({ entries: [{ ...entry, due: '2026-12-31', isEstimated: true }] });
    expect(text).toContain('DTEND;VALUE=DATE:20270101');
    expect(unfolded(text).join()).toContain('moves when the child is born');
  });

  it('names an entry the same whenever it is written, even when its day has moved', () => {
    const uid = (text: string) => /UID:\S+/.exec(text)?.[0];
    const moved = { ...entry, due: '2026-08-01' };
    expect(uid(write({ now: '2027-01-01T00:00:00Z', entries: [moved] }))).toBe(uid(write()));
  });

  it('is a calendar without events where nothing is due', () => {
    expect(unfolded(write({ entries: [] }))).toHaveLength(5);
  });

  it.each(['en', 'es', 'ar'] as const)(
    'has lines of at most 75 octets, each ended by CR LF: %s',
    (language) => {
      const text = write({ language, entries: [{ ...entry, isEstimated: true }] });
      expect(text.endsWith('\r\n')).toBe(true);
      const lines = text.split('\r\n');
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    },
  );

  it.each([
    [{ token: 'short' }],
    [{ token: 'K-204 Testmother Exa' }],
    [{ token: 'x'.repeat(65) }],
    [{ count: 0.5 }],
  ])('is not written with %o', (change) => {
    expect(() => write({ entries: [{ ...entry, ...change }] })).toThrowError(
      expect.objectContaining({ code: 'bad-calendar' }),
    );
  });

  it.each(['2026-03-04', '2026-03-04T10:42:30', 'now'])('is not written at %s', (now) => {
    expect(() => write({ now })).toThrowError(expect.objectContaining({ code: 'bad-calendar' }));
  });

  it('is not written with one entry twice, or on a day that does not exist', () => {
    expect(() => write({ entries: [entry, entry] })).toThrowError(
      expect.objectContaining({ code: 'bad-calendar' }),
    );
    expect(() => write({ entries: [{ ...entry, due: '2026-02-30' }] })).toThrowError(
      expect.objectContaining({ code: 'bad-day' }),
    );
  });
});

describe('a content line', () => {
  it('is folded so that it can be put together again, whatever it holds', () => {
    const lines = fc.string({ unit: 'binary', maxLength: 400 }).map((line) => line.replaceAll(/[\r\n]/g, ''));
    fc.assert(
      fc.property(lines, (line) => {
        const folded = foldedLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const one of folded.split('\r\n'))
          expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it.each([
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ])('counts %j as %i octets', (character, octets) => {
    expect(foldedLine(`${'x'.repeat(75 - octets)}${character}`)).not.toContain('\r\n');
    expect(foldedLine(`${'x'.repeat(76 - octets)}${character}`)).toContain('\r\n');
  });

  it('is cut after 75 octets', () => {
    expect(foldedLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldedLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldedLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
  });

  it('escapes what separates values', () => {
    expect(escapedText('a\\b;c,d\r\ne\nf')).toBe(String.raw`a\\b\;c\,d\ne\nf`);
  });
});
