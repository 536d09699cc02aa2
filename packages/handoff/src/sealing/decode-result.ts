// SPDX-License-Identifier: Apache-2.0
import { decodeCbor } from '../cbor/decode-cbor.js';
import type { Cbor } from '../cbor/encode-cbor.js';
import type { LinkInstrument } from '../link/link-content.js';
import { decodeAnswers } from './answer-codes.js';
import { faultOfResult } from './result-fields.js';
import { resultStates } from './result-states.js';
import type { SelfReportResult } from './self-report-result.js';

const fieldCount = 10;
const instrumentFieldCount = 5;

/**
 * Reads what `encodeResult` wrote.
 * @param asked the instruments of the link: their ids go back to their answers
 * @returns undefined when it is anything else, or has another number of instruments than the link
 */
export function decodeResult(
  bytes: Uint8Array,
  asked: readonly LinkInstrument[],
): SelfReportResult | undefined {
  const fields = decodeCbor(bytes);
  if (!isRow(fields, fieldCount)) return undefined;
  const [responseId, sequence, state, language, utcOffsetMinutes, startedS, updatedS, research, build, rows] =
    fields;
  if (!isRow(rows, asked.length)) return undefined;
  const result: { readonly [Key in keyof SelfReportResult]: unknown } = {
    responseId,
    sequence,
    state: typeof state === 'number' ? resultStates[state] : undefined,
    language,
    utcOffsetMinutes,
    startedS,
    updatedS,
    research,
    build,
    instruments: rows.map((row, index) => readInstrument(row, asked[index]?.id)),
  };
  return faultOfResult(result) === undefined ? (result as SelfReportResult) : undefined;
}

function readInstrument(row: Cbor, id: string | undefined): Readonly<Record<string, unknown>> {
  if (!isRow(row, instrumentFieldCount)) return {};
  const [wasAsked, wording, codes, startedS, completedS] = row;
  const answers = codes instanceof Uint8Array ? decodeAnswers(codes) : undefined;
  return { id, asked: wasAsked, wording, answers, startedS, completedS };
}

function isRow(value: Cbor | undefined, length: number): value is readonly Cbor[] {
  return Array.isArray(value) && value.length === length;
}
