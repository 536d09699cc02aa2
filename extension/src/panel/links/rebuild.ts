// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { InstrumentAnswers, SelfReportResult } from '@cradleside/handoff';
import type { Instrument, Responses, Translation } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Policy } from '@cradleside/policy';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { translationsOf } from '../practice/offered-languages.js';
import { toBase64Url } from './base64url.js';
import { digestText, shippedDefinition } from './definition-digest.js';
import type { LinkedInstrument } from './link.js';
import { zonedTime } from './zoned-time.js';

/** Answers as they are kept, or why they mean nothing here. */
export type Rebuilt =
  | { readonly ok: true; readonly administration: Administration; readonly date: string }
  | { readonly ok: false; readonly code: 'other-wording' | 'impossible' };

/** The answers to one questionnaire, and the sitting that they are part of. */
export interface AnsweredInstrument {
  readonly linked: LinkedInstrument;
  readonly answered: InstrumentAnswers;
  readonly result: SelfReportResult;
}

/** Whether anything was answered or declined; what was not begun becomes no screening. */
export function isBegun({ asked, answers }: InstrumentAnswers): boolean {
  return asked && answers.some((answer) => answer !== null && answer !== 'not-asked');
}

/**
 * Turns sealed answers into an administration: which wording she read is told by its digest, and the score is computed
 * here. What another version of the questionnaire asked is never taken for this one's.
 * @param nowMs a day that cannot be right, from a tablet whose clock is wrong, becomes the day of this
 */
export async function rebuild(
  policy: Policy,
  { linked, answered, result }: AnsweredInstrument,
  nowMs: number,
): Promise<Rebuilt> {
  const shipped = shippedDefinition(linked.id);
  const instrument = instrumentInUse(policy, linked.id);
  if (!shipped || !instrument) return { ok: false, code: 'other-wording' };
  const own = await digestText(shipped);
  if (own !== linked.digest) return { ok: false, code: 'other-wording' };
  const translation = await wordingOf(shipped, toBase64Url(answered.wording), own);
  if (translation === undefined) return { ok: false, code: 'other-wording' };
  const read = readAnswers(instrument, answered);
  if (!read) return { ok: false, code: 'impossible' };
  const scored = scoreResponses(instrument, read.responses);
  if (scored.status === 'invalid') return { ok: false, code: 'impossible' };
  const at = (seconds: number | null) =>
    seconds === null ? null : zonedTime(seconds, result.utcOffsetMinutes);
  const { version, language, evidence } = shipped;
  const administration: Administration = {
    instrument: shipped.id,
    version,
    language: translation?.language ?? language,
    translation: translation?.id ?? null,
    evidence: translation?.evidence ?? evidence,
    mode: 'self',
    layout: 'steps',
    started: at(answered.startedS),
    completed: at(answered.completedS),
    responses: read.responses,
    notAsked: read.notAsked,
    result: scored,
  };
  return { ok: true, administration, date: dayOf(answered.startedS ?? result.updatedS, result, nowMs) };
}

/** @returns null: the definition's own wording; undefined: neither that nor a translation that we know */
async function wordingOf(
  shipped: Instrument,
  wording: string,
  own: string,
): Promise<Translation | null | undefined> {
  if (wording === own) return null;
  for (const translation of translationsOf(shipped.id))
    if ((await digestText(translation)) === wording) return translation;
  return undefined;
}

function readAnswers(
  { items }: Instrument,
  { answers }: InstrumentAnswers,
): { readonly responses: Responses; readonly notAsked: readonly string[] } | undefined {
  if (answers.length !== items.length) return undefined;
  const notAsked = items.filter((_, index) => answers[index] === 'not-asked');
  if (notAsked.some(({ unscored }) => !unscored)) return undefined;
  const responses = items.flatMap(({ id }, index) => {
    const answer = answers[index];
    return typeof answer === 'number' || answer === 'declined' ? [[id, answer] as const] : [];
  });
  return { responses: Object.fromEntries(responses), notAsked: notAsked.map(({ id }) => id) };
}

/** The day where she answered. */
function dayOf(seconds: number, { utcOffsetMinutes }: SelfReportResult, nowMs: number): string {
  const dayLength = 'yyyy-mm-dd'.length;
  const day = zonedTime(seconds, utcOffsetMinutes).slice(0, dayLength);
  const today = zonedTime(Math.floor(nowMs / 1000), utcOffsetMinutes).slice(0, dayLength);
  return dayFault(day, { latest: today }) === undefined ? day : today;
}
