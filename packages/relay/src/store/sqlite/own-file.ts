// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  futimesSync,
  openSync,
  readFileSync,
  renameSync,
  fstatSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { RelayStartError } from '../../errors.js';
import { isRunning, ownMark, type ProcessMark } from './process-mark.js';

/** The proof that no other process works on a database file. */
export interface FileOwner {
  /** False when another process has taken the file over in the meantime. */
  isOurs(): boolean;
  /** @throws when it is not ours any more */
  check(): void;
  release(): void;
}

const beatMs = 1000;
const watchMs = 6000;
const settleMs = 150;

/**
 * Makes this process the only one that works on a file, by a lock file beside it. A lock file whose process has ended
 * is taken over at once; where that cannot be known (another container, another machine), after six seconds
 * without a sign of life.
 * @throws {RelayStartError} when another process has the file
 */
export async function ownFile(databaseFile: string): Promise<FileOwner> {
  const lockFile = `${databaseFile}.owner`;
  const descriptor = createNew(lockFile) ?? (await takeOver(lockFile));
  const { ino } = fstatSync(descriptor);
  const isOurs = (): boolean => statSync(lockFile, { throwIfNoEntry: false })?.ino === ino;
  // The times of our own file: a file that another process put in its place is not touched.
  const beat = setInterval(() => showLife(descriptor), beatMs);
  beat.unref();
  return {
    isOurs,
    check() {
      if (!isOurs()) throw new Error('another process has taken the database file over');
    },
    release() {
      clearInterval(beat);
      if (isOurs()) unlinkSync(lockFile);
      closeSync(descriptor);
    },
  };
}

/** A disk that refuses it is no reason to end: should another process take the file over, `check` notices. */
function showLife(descriptor: number): void {
  try {
    futimesSync(descriptor, new Date(), new Date());
  } catch {
    // Tried again with the next beat.
  }
}

function createNew(file: string): number | undefined {
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    writeFileSync(descriptor, JSON.stringify(ownMark()));
    return descriptor;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

async function takeOver(lockFile: string): Promise<number> {
  const found = statSync(lockFile, { throwIfNoEntry: false });
  const mark = readMark(lockFile);
  if (found !== undefined && (await isAlive(lockFile, mark))) throw taken(lockFile, mark);
  const ownLock = `${lockFile}.${randomBytes(6).toString('hex')}`;
  const descriptor = createNew(ownLock);
  if (descriptor === undefined) throw taken(lockFile, undefined);
  const { ino } = fstatSync(descriptor);
  try {
    const now = statSync(lockFile, { throwIfNoEntry: false });
    if (now !== undefined && now.ino !== found?.ino) throw taken(lockFile, readMark(lockFile));
    renameSync(ownLock, lockFile);
    // Of several that take over at once the last one wins; the others see it now.
    await wait(settleMs);
    if (statSync(lockFile, { throwIfNoEntry: false })?.ino !== ino) throw taken(lockFile, readMark(lockFile));
  } catch (error) {
    closeSync(descriptor);
    if (statSync(ownLock, { throwIfNoEntry: false }) !== undefined) unlinkSync(ownLock);
    throw error;
  }
  return descriptor;
}

async function isAlive(lockFile: string, mark: ProcessMark | undefined): Promise<boolean> {
  const known = mark === undefined ? undefined : isRunning(mark);
  if (known !== undefined) return known;
  const before = statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs;
  for (let waitedMs = 0; waitedMs < watchMs; waitedMs += beatMs / 4) {
    await wait(beatMs / 4);
    const now = statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs;
    if (now !== before) return now !== undefined;
  }
  return false;
}

function readMark(lockFile: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

function taken(lockFile: string, mark: ProcessMark | undefined): RelayStartError {
  const who = mark === undefined ? 'another process' : `process ${mark.pid}`;
  return new RelayStartError(
    `DATABASE_FILE: ${who} is working on it (${lockFile}). One SQLite file serves one relay; several need DATABASE_URL.`,
  );
}
