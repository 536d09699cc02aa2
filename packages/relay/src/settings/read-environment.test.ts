// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newClinicianToken } from '../tokens/new-clinician-token.js';
import { readEnvironment } from './read-environment.js';

const { hash } = newClinicianToken();
const other = newClinicianToken().hash;

it('needs nothing but a token', () => {
  expect(readEnvironment({ CLINICIAN_TOKEN_HASHES: hash })).toEqual({
    port: 8787,
    host: '127.0.0.1',
    databaseFile: 'cradleside-relay.sqlite',
    allowedOrigins: [],
    clinicianTokenHashes: [hash],
    trustProxy: 0,
    ratePerAddress: 1200,
    ratePerSlot: 120,
    sweepSeconds: 60,
    requestSeconds: 10,
    acceptClock: false,
  });
});

it('takes lists with commas, spaces and line ends, and an empty variable for none', () => {
  const settings = readEnvironment({
    CLINICIAN_TOKEN_HASHES: ` ${hash},\n${other} `,
    ALLOWED_ORIGINS: 'https://forms.example.org, chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    DATABASE_URL: '',
    ACCEPT_CLOCK: 'yes',
  });
  expect(settings.clinicianTokenHashes).toEqual([hash, other]);
  expect(settings.allowedOrigins).toHaveLength(2);
  expect(settings.databaseUrl).toBeUndefined();
  expect(settings.acceptClock).toBe(true);
});

it('reads hashes from a file, with whose they are', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'relay-tokens-'));
  const file = path.join(folder, 'tokens');
  writeFileSync(file, `# office\n\n${hash} visitor one\n${other}\t# visitor two\n`);
  expect(readEnvironment({ CLINICIAN_TOKENS_FILE: file }).clinicianTokenHashes).toEqual([hash, other]);
  rmSync(folder, { recursive: true });
  expect(() => readEnvironment({ CLINICIAN_TOKENS_FILE: file })).toThrow(
    /^CLINICIAN_TOKENS_FILE .* \(ENOENT\)$/,
  );
});

const faults: [string, Record<string, string>, RegExp][] = [
  ['no token', { CLINICIAN_TOKEN_HASHES: '' }, /^CLINICIAN_TOKEN_HASHES .*names no token/],
  [
    'a token instead of its hash',
    { CLINICIAN_TOKEN_HASHES: 'csr_secret' },
    /^CLINICIAN_TOKEN_HASHES .*entry 1, is no SHA-256/,
  ],
  ['a port that is none', { PORT: 'eighty' }, /^PORT is no number$/],
  ['a port that is too high', { PORT: '65536' }, /^PORT is above 65535$/],
  ['a half proxy', { TRUST_PROXY: '0.5' }, /^TRUST_PROXY is no whole number$/],
  ['another database', { DATABASE_URL: 'mysql://user:secret@host/db' }, /^DATABASE_URL is no address/],
  [
    'an origin with a path',
    { ALLOWED_ORIGINS: 'https://a.example/x' },
    /^ALLOWED_ORIGINS, entry 1, is no origin/,
  ],
  ['every origin', { ALLOWED_ORIGINS: '*' }, /^ALLOWED_ORIGINS, entry 1, is no origin/],
  ['an origin without TLS', { ALLOWED_ORIGINS: 'http://forms.example.org' }, /^ALLOWED_ORIGINS, entry 1/],
  ['a clock that is maybe right', { ACCEPT_CLOCK: 'maybe' }, /^ACCEPT_CLOCK is neither yes nor no$/],
];

it.each(faults)(
  'names the variable and the fault of %s, and repeats no secret',
  (_name, environment, line) => {
    const read = () => readEnvironment({ CLINICIAN_TOKEN_HASHES: hash, ...environment });
    expect(read).toThrow(line);
    expect(read).not.toThrow(/secret/);
  },
);

it('names all faults at once', () => {
  expect(() => readEnvironment({ PORT: '-1', TRUST_PROXY: '9' })).toThrow(
    /^PORT .*\nCLINICIAN_TOKEN_HASHES .*\nTRUST_PROXY /,
  );
});
