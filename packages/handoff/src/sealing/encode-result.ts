// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { encodeAnswers } from './answer-codes.js';
import { resultStates } from './result-states.js';
import type { InstrumentAnswers, SelfReportResult } from './self-report-result.js';

/**
 * Arrays, no maps. Ids of instruments are left out: the link has them, in this order. What was taken back is not
 * written: an `erased` result has blanks only.
 */
export function encodeResult(result: SelfReportResult): Bytes {
  const { responseId, sequence, state, language, utcOffsetMinutes, startedS, updatedS, research, build } =
    result;
  const instruments = state === 'erased' ? result.instruments.map(withoutAnswers) : result.instruments;
  return encodeCbor([
    responseId,
    sequence,
    resultStates.indexOf(state),
    language,
    utcOffsetMinutes,
    startedS,
    updatedS,
    state === 'erased' ? null : research,
    build,
    instruments.map(({ asked, wording, answers, startedS: beganS, completedS }) => [
      asked,
      wording,
      encodeAnswers(answers),
      beganS,
      completedS,
    ]),
  ]);
}

function withoutAnswers(instrument: InstrumentAnswers): InstrumentAnswers {
  return { ...instrument, answers: instrument.answers.map(() => null), startedS: null, completedS: null };
}
