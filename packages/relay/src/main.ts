#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { RelayStartError } from './errors.js';
import { readEnvironment } from './settings/read-environment.js';
import { startRelay } from './start-relay.js';
import { newClinicianToken } from './tokens/new-clinician-token.js';

const usage = `Usage: cradleside-relay            starts the relay; settings are environment variables
       cradleside-relay token      makes a clinician's token and the hash of it
       cradleside-relay --version
`;

// Only the account of the relay may read its files.
process.umask(0o077);
await run(process.argv[2]);

async function run(command: string | undefined): Promise<void> {
  switch (command) {
    case undefined:
      return serve();
    case 'token':
      return makeToken();
    case '--version':
      return say(version());
    case '--help':
      return say(usage.trimEnd());
    default:
      process.stderr.write(usage);
      process.exitCode = 2;
  }
}

async function serve(): Promise<void> {
  try {
    const relay = await startRelay(readEnvironment(process.env), { warn: complain });
    say(`The relay listens on ${relay.url}.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void relay.close());
  } catch (error) {
    if (!(error instanceof RelayStartError)) throw error;
    complain(error.message);
    process.exitCode = 1;
  }
}

function makeToken(): void {
  const { token, hash } = newClinicianToken();
  say(`Token, for the settings of one panel; it is shown this once:\n  ${token}`);
  say(`Its hash, for CLINICIAN_TOKEN_HASHES or a line of CLINICIAN_TOKENS_FILE:\n  ${hash}`);
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
