// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { RelayStartError } from '../errors.js';
import { checkSettings } from './check-settings.js';
import type { RelaySettings } from './settings-schema.js';

/** The variable of each setting. */
const variables = {
  port: 'PORT',
  host: 'HOST',
  databaseUrl: 'DATABASE_URL',
  databaseFile: 'DATABASE_FILE',
  allowedOrigins: 'ALLOWED_ORIGINS',
  clinicianTokenHashes: 'CLINICIAN_TOKEN_HASHES',
  trustProxy: 'TRUST_PROXY',
  ratePerAddress: 'RATE_PER_ADDRESS',
  ratePerSlot: 'RATE_PER_SLOT',
  sweepSeconds: 'SWEEP_SECONDS',
  requestSeconds: 'REQUEST_SECONDS',
  acceptClock: 'ACCEPT_CLOCK',
} as const satisfies Record<keyof RelaySettings, string>;

const tokensFileVariable = 'CLINICIAN_TOKENS_FILE';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 * @throws {RelayStartError} naming each variable that is wrong, and how
 */
export function readEnvironment(environment: Environment): RelaySettings {
  const given = Object.entries(variables).flatMap(([key, variable]) => {
    const text = environment[variable]?.trim() ?? '';
    return text === '' ? [] : [[key, valueOf(key as keyof RelaySettings, text)]];
  });
  const settings = Object.fromEntries(given) as Record<string, unknown>;
  const fromFile = readTokensFile(environment[tokensFileVariable]?.trim() ?? '');
  const named = (settings['clinicianTokenHashes'] ?? []) as string[];
  settings['clinicianTokenHashes'] = [...named, ...fromFile];
  return checkSettings(settings, (key) =>
    key === 'clinicianTokenHashes'
      ? `${variables.clinicianTokenHashes} (and ${tokensFileVariable})`
      : (variables[key as keyof RelaySettings] ?? key),
  );
}

function valueOf(key: keyof RelaySettings, text: string): unknown {
  switch (key) {
    case 'allowedOrigins':
    case 'clinicianTokenHashes':
      return text.split(/[\s,]+/).filter((entry) => entry !== '');
    case 'host':
    case 'databaseUrl':
    case 'databaseFile':
      return text;
    case 'acceptClock':
      return { yes: true, no: false }[text] ?? text;
    case 'port':
    case 'trustProxy':
    case 'ratePerAddress':
    case 'ratePerSlot':
    case 'sweepSeconds':
    case 'requestSeconds':
      return Number(text);
  }
}

/** One hash a line; what follows a `#` or a space says whose it is. */
function readTokensFile(file: string): string[] {
  if (file === '') return [];
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim().split(/\s/)[0] ?? '')
      .filter((hash) => hash !== '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RelayStartError(`${tokensFileVariable} ${file} cannot be read (${code ?? 'unknown'})`);
  }
}
