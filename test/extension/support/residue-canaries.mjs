// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';

/** What is answered in the story: a row of numbers that nothing else writes. */
export const answers = { 1: 1, 2: 3, 3: 2, 4: 0, 5: 3, 6: 1, 7: 2, 8: 0, 9: 1 };

/**
 * Texts that stand for what must not stay on the disk, new in each run, and told apart from one another.
 * @returns {Record<string, string>} `note` is what goes into the page of the chart, and so may be kept with that page
 */
export function newCanaries() {
  const mark = (name) => `${name}Canary${randomBytes(6).toString('hex')}`;
  return {
    actor: `Clinician Example ${mark('actor')}`,
    passphrase: `lantern ${mark('unlock')} quartz meadow`,
    backupPassphrase: `meadow ${mark('backup')} lantern quartz`,
    code: mark('K-'),
    label: mark('Mother'),
    child: mark('Child'),
    reason: `Entered twice ${mark('reason')}`,
    search: mark('search'),
    halfCode: mark('K-half'),
    halfLabel: mark('MotherHalf'),
    // A day on which no child of today was born.
    halfBirthDate: `19${50 + (randomBytes(1)[0] % 40)}-04-23`,
    halfNote: `She told ${mark('half')} before.`,
    note: `She said ${mark('note')} today.`,
  };
}

/** As they stand in JSON, which is what the store seals. */
export function answerTexts() {
  const json = JSON.stringify(answers);
  return { answers: json.slice(1, -1), 'answers, escaped': JSON.stringify(json).slice(2, -2) };
}
