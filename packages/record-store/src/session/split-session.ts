// SPDX-License-Identifier: Apache-2.0
import { fromBase64, toBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { frame } from '../bytes/frame.js';
import { toHex } from '../bytes/hex.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { fromUtf8, toUtf8 } from '../bytes/text.js';
import { open, seal } from '../crypto/seal.js';
import { idBytes, suite } from '../crypto/suite.js';
import type { SessionRow } from '../storage/rows.js';
import type { SessionPort } from '../types.js';

/** Moments of a session, milliseconds since 1970. */
export interface SessionTimes {
  readonly startedMs: number;
  /** When the vault locks unless someone does something. */
  readonly deadlineMs: number;
  /** The latest moment that the clock has shown. */
  readonly lastSeenMs: number;
}

/** What the session port holds. Both texts are sealed under the key in the database. */
interface PortValue {
  readonly sessionId: string;
  /** A hint for whoever watches the clock without the key. The sealed times decide. */
  readonly deadlineMs: number;
  readonly root: string;
  readonly times: string;
}

/** A new key for a session. It cannot be read out, only used. */
export async function newSessionRow(): Promise<SessionRow> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { sessionId: toHex(randomBytes(idBytes)), key };
}

/** Puts the other half into the port: the root and the deadline, sealed under the key in the database. */
export async function writeSession(
  port: SessionPort,
  row: SessionRow,
  { root, times }: { readonly root: Bytes; readonly times: SessionTimes },
): Promise<void> {
  const value: PortValue = {
    sessionId: row.sessionId,
    deadlineMs: times.deadlineMs,
    root: toBase64(await seal(row.key, root, place(row, 'root'))),
    times: await sealTimes(row, times),
  };
  await port.write(value);
}

/** Moves the deadline. Does nothing when the port holds no session or another one. */
export async function writeSessionTimes(
  port: SessionPort,
  row: SessionRow,
  times: SessionTimes,
): Promise<void> {
  const value = readPortValue(await port.read());
  if (value?.sessionId !== row.sessionId) return;
  await port.write({ ...value, deadlineMs: times.deadlineMs, times: await sealTimes(row, times) });
}

/** Joins the halves. @returns undefined when they do not belong together, or one was changed */
export async function readSession(
  port: SessionPort,
  row: SessionRow,
): Promise<{ readonly root: Bytes; readonly times: SessionTimes } | undefined> {
  const value = readPortValue(await port.read());
  if (value?.sessionId !== row.sessionId) return undefined;
  const [root, times] = await Promise.all([
    open(row.key, fromBase64(value.root) ?? new Uint8Array(), place(row, 'root')),
    open(row.key, fromBase64(value.times) ?? new Uint8Array(), place(row, 'times')),
  ]);
  if (root === undefined || times === undefined) return undefined;
  return { root, times: JSON.parse(fromUtf8(times)) as SessionTimes };
}

async function sealTimes(row: SessionRow, times: SessionTimes): Promise<string> {
  return toBase64(await seal(row.key, toUtf8(JSON.stringify(times)), place(row, 'times')));
}

function readPortValue(value: unknown): PortValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { sessionId, deadlineMs, root, times } = value as Record<keyof PortValue, unknown>;
  if (typeof sessionId !== 'string' || typeof root !== 'string' || typeof times !== 'string')
    return undefined;
  return { sessionId, deadlineMs: typeof deadlineMs === 'number' ? deadlineMs : 0, root, times };
}

function place({ sessionId }: SessionRow, part: 'root' | 'times'): Bytes {
  return frame('session', suite, sessionId, part);
}
