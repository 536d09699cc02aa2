// SPDX-License-Identifier: Apache-2.0
import type { InstrumentAnswers, SelfReportResult } from '@cradleside/handoff/answer';
import type { Sitting, SittingPart } from '../flow/delivery.js';

/** What a result says beside the answers. */
export interface ResultFrame {
  readonly responseId: Uint8Array;
  readonly sequence: number;
  readonly build: Uint8Array;
  readonly now: Date;
  /** Digests of the wordings that are shown, in the order of the parts. */
  readonly wordings: readonly Uint8Array[];
}

/** A sitting in the form in which it is sealed: numbers in the order of the items, and no name. */
export function toResult(
  { state, language, research, parts }: Sitting,
  { responseId, sequence, build, now, wordings }: ResultFrame,
): SelfReportResult {
  const instruments = parts.map((part, index) => toAnswers(part, wordings[index]!));
  const starts = instruments.map(({ startedS }) => startedS).filter((time) => time !== null);
  return {
    responseId,
    sequence,
    state,
    language,
    utcOffsetMinutes: -now.getTimezoneOffset(),
    startedS: starts.length > 0 ? Math.min(...starts) : null,
    updatedS: Math.floor(now.getTime() / 1000),
    research,
    build,
    instruments,
  };
}

function toAnswers(
  { instrument, isAsked, administration }: SittingPart,
  wording: Uint8Array,
): InstrumentAnswers {
  const { responses = {}, notAsked = [], started = null, completed = null } = administration ?? {};
  return {
    id: instrument.id,
    asked: isAsked,
    wording,
    answers: instrument.items.map(({ id }) =>
      notAsked.includes(id) ? 'not-asked' : (responses[id] ?? null),
    ),
    startedS: seconds(started),
    completedS: seconds(completed),
  };
}

/** The administration keeps times as text with the local offset. */
function seconds(time: string | null): number | null {
  return time === null ? null : Math.floor(Date.parse(time) / 1000);
}
