// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

const key = 'hand-over';
const idPattern = /^[0-9a-f]{32}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instrumentPattern = /^[a-z0-9-]{1,40}$/;
const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const maximalInstruments = 20;
const maximalTextLength = 4000;
const longestHandOverMs = 4 * 60 * 60_000;

/** What the hand-over window is to ask, and of whom: ids only, no name, no code, no answer, no key. */
export interface HandOverOrder {
  /** 32 lower-case hex digits each. */
  readonly handOver: string;
  readonly family: string;
  readonly caregiver: string;
  /** Ids of instruments, in the order in which they are asked; 1 to 20. */
  readonly instruments: readonly string[];
  /** BCP 47 tag of the language in which she answers. */
  readonly language: string;
  /** Local day, yyyy-mm-dd. */
  readonly date: string;
  /** When the hand-over began, ms since 1970. The order holds for 4 hours of the same day. */
  readonly begunMs: number;
  /** The agency's own crisis text in that language; empty: the numbers that we ship. At most 4 000 characters. */
  readonly crisisText: string;
}

/** Keeps the order in `storage.session`: in memory, gone when the browser ends, out of reach of every page. */
export async function writeHandOverOrder(order: HandOverOrder): Promise<void> {
  await browser.storage.session.set({ [key]: order });
}

/**
 * @param now in place of the present
 * @returns undefined when there is none, when it is none of ours, or when it is of another day or older than 4 hours: the
 * answers of a later sitting would be kept under its person and day
 */
export async function readHandOverOrder(now = new Date()): Promise<HandOverOrder | undefined> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return isOrder(stored) && isCurrent(stored, now) ? stored : undefined;
}

/** The hand-over is over. */
export async function clearHandOverOrder(): Promise<void> {
  await browser.storage.session.remove(key);
}

function isCurrent({ begunMs }: HandOverOrder, now: Date): boolean {
  const ageMs = now.getTime() - begunMs;
  return ageMs >= 0 && ageMs <= longestHandOverMs && new Date(begunMs).toDateString() === now.toDateString();
}

function isOrder(value: unknown): value is HandOverOrder {
  if (typeof value !== 'object' || value === null) return false;
  const { handOver, family, caregiver, instruments, language, date, begunMs, crisisText } = value as Record<
    string,
    unknown
  >;
  return (
    [handOver, family, caregiver].every((id) => matches(id, idPattern)) &&
    Array.isArray(instruments) &&
    instruments.length > 0 &&
    instruments.length <= maximalInstruments &&
    instruments.every((instrument) => matches(instrument, instrumentPattern)) &&
    matches(language, languagePattern) &&
    matches(date, dayPattern) &&
    typeof begunMs === 'number' &&
    typeof crisisText === 'string' &&
    crisisText.length <= maximalTextLength
  );
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
