// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { answerTexts, newCanaries } from './support/residue-canaries.mjs';
import { findResidue } from './support/find-residue.mjs';

const runs = [
  ...['closed', 'killed', 'closed', 'killed', 'closed'].map((ending) => ['chromium', ending]),
  ...['closed', 'killed', 'closed'].map((ending) => ['firefox', ending]),
];

it('writes down what days with the panel leave in profiles of both browsers', async () => {
  const browsers = {};
  const profiles = [];
  for (const [engine, ending] of runs) {
    const { version, remains, ofTheChart, unfoundControls, looked, backups } = await findResidue(
      engine,
      ending,
    );
    browsers[engine] = version;
    profiles.push({
      engine,
      ending,
      remains,
      noteKeptWithThePageOfTheChart: ofTheChart.length,
      unfoundControls,
      backups,
      files: looked.files,
      megabytes: Math.round(looked.bytes / 1e6),
      unread: looked.unread,
      measured: new Date().toISOString(),
    });
  }
  writeEvidence('residue', {
    browsers,
    canariesAProfile: Object.keys({ ...newCanaries(), ...answerTexts() }).length + 2,
    forms:
      'UTF-8, UTF-16 in both orders, base64 and base64url at three places each, hex, percent-encoded, Firefox keys',
    opened: 'LevelDB tables and logs, SQLite with its log, Snappy, gzip, zlib, Brotli, LZ4',
    notOpened: 'pages of a database that are free again and hold compressed values; Zstandard',
    profiles,
  });
  for (const { remains, unfoundControls, unread } of profiles) {
    expect(unfoundControls).toEqual([]);
    expect(unread).toEqual([]);
    expect(remains).toEqual([]);
  }
});
