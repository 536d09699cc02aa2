// SPDX-License-Identifier: Apache-2.0
import { fromBase64, toBase64 } from '../bytes/base64.js';
import { randomBytes } from '../bytes/random-bytes.js';
import type { KdfParameters } from './key-deriver.js';
import { saltBytes } from './suite.js';

/**
 * What new slots use: 64 MiB, 3 passes, 1 lane: the second recommended option of RFC 9106 section 4, with one lane.
 * Half a second in Chromium and one in Firefox on two slow cores.
 */
const standard = { algorithm: 'argon2id', memoryKibibytes: 65_536, passes: 3, lanes: 1 } as const;

/** Floor: the least that the OWASP Password Storage Cheat Sheet lists for Argon2id (19 MiB, 2 passes). */
const floor = { memoryKibibytes: 19_456, passes: 2 };

/** Ceiling: a crafted file must not take the machine down. */
const ceiling = { memoryKibibytes: 262_144, passes: 10 };

/** The standard parameters with a fresh salt. */
export function newKdfParameters(): KdfParameters {
  return { ...standard, salt: toBase64(randomBytes(saltBytes)) };
}

/**
 * Reads parameters out of a file or a database, before anything is run with them.
 * @returns undefined when they are malformed, below the floor or above the ceiling
 */
export function readKdfParameters(value: unknown): KdfParameters | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { algorithm, memoryKibibytes, passes, lanes, salt } = value as Record<keyof KdfParameters, unknown>;
  if (algorithm !== 'argon2id' || lanes !== 1 || fromBase64(salt)?.length !== saltBytes) return undefined;
  if (!isWithin(memoryKibibytes, floor.memoryKibibytes, ceiling.memoryKibibytes)) return undefined;
  if (!isWithin(passes, floor.passes, ceiling.passes)) return undefined;
  return { algorithm, memoryKibibytes, passes, lanes, salt: String(salt) };
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
