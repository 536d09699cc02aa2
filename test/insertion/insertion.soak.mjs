// SPDX-License-Identifier: Apache-2.0
import { ensureBrowsers } from '@cradleside/tooling/browsers/ensure-browser';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { afterAll, describe, expect, it } from 'vitest';
import { cases } from './cases.mjs';
import { openDesk, typed } from './desk.mjs';
import { runCase, undoOf } from './run-case.mjs';

const notRows = new Set(['blank', 'fields', 'client id', 'hostile']);
const names = Object.keys(cases).filter((name) => !notRows.has(name));
const { running } = await ensureBrowsers();
const engines = ['chromium', 'firefox'].filter((engine) => running.includes(engine));
const table = {};
const versions = {};

afterAll(() => {
  writeEvidence('insertion', {
    browsers: versions,
    about:
      'Each row: "Before After" typed, four lines inserted between the words by real clicks in a window, the model of the editor and all other fields compared. undo: what one Ctrl+Z does.',
    landedExactly: count((row) => row.outcome === 'inserted' && row.isExact),
    onTheClipboardInstead: count((row) => row.outcome === 'copied' && row.isExact),
    wrong: count((row) => !row.isExact),
    table,
  });
});

describe.each(engines)('in %s', (engine) => {
  it(`every note lands exactly or goes to the clipboard: ${names.length} kinds of field`, async () => {
    table[engine] = {};
    const desk = await openDesk(engine, cases);
    versions[engine] = desk.browser.version;
    try {
      for (const name of names.filter((one) => isIn(engine, cases[one]))) {
        const row = await runCase(desk, name);
        const { outcome, reason, undo } = row.answer;
        const isExact =
          row.model === row.expected && row.othersSame && row.typed === typed.before + typed.after;
        const measured = outcome === 'inserted' ? { said: undo, undo: await undoOf(desk, name) } : {};
        table[engine][name] = { outcome, reason, isExact, ...measured, tookMs: row.tookMs };
      }
    } finally {
      await desk.close();
    }
    const wrong = Object.entries(table[engine]).filter(([, { isExact }]) => !isExact);
    expect(wrong).toEqual([]);
    const unexpected = Object.entries(table[engine]).filter(
      ([name, { reason }]) => reason !== cases[name].reason,
    );
    expect(unexpected).toEqual([]);
  });
});

/** Frames of another origin are read by Chromium's debugger only. */
function isIn(engine, { isApart = false, isFor = engine }) {
  return isFor === engine && (engine === 'chromium' || !isApart);
}

function count(isOne) {
  return Object.values(table)
    .flatMap((rows) => Object.values(rows))
    .filter(isOne).length;
}
