// SPDX-License-Identifier: Apache-2.0
import { isBytes } from '../cbor/is-bytes.js';
import { isWhole } from '../cbor/is-whole.js';
import { digestBytes, idBytes, mostSeconds } from '../format.js';
import { isLanguage } from '../link/link-fields.js';
import { resultStates } from './result-states.js';
import type { InstrumentAnswers, SelfReportResult } from './self-report-result.js';

/** Largest sequence number: more states than answers can make in one sitting. */
const mostSequence = 65_535;
const mostOffsetMinutes = 14 * 60;

type Unchecked<Type> = { readonly [Key in keyof Type]?: unknown };

/**
 * What is wrong with a result, by the name of the field; undefined when nothing is. Both ends ask: the tablet so that
 * nothing is sealed that could not be read, the panel because who sealed it is only known to have had the link.
 */
export function faultOfResult(result: Unchecked<SelfReportResult>): string | undefined {
  if (!isBytes(result.responseId, idBytes)) return 'responseId: 16 bytes';
  if (!isWhole(result.sequence, 1, mostSequence)) return `sequence: 1 to ${mostSequence}`;
  if (!(resultStates as readonly unknown[]).includes(result.state))
    return `state: ${resultStates.join(', ')}`;
  if (!isLanguage(result.language)) return 'language: a BCP 47 tag';
  if (!isWhole(result.utcOffsetMinutes, -mostOffsetMinutes, mostOffsetMinutes))
    return `utcOffsetMinutes: -${mostOffsetMinutes} to ${mostOffsetMinutes}`;
  if (!isTime(result.startedS)) return 'startedS: seconds since 1970, or null';
  if (!isWhole(result.updatedS, 0, mostSeconds)) return 'updatedS: seconds since 1970';
  if (result.research !== null && typeof result.research !== 'boolean')
    return 'research: true, false or null';
  if (!isBytes(result.build, digestBytes)) return 'build: 8 bytes';
  if (!Array.isArray(result.instruments)) return 'instruments: a list';
  return (result.instruments as readonly Unchecked<InstrumentAnswers>[])
    .map(faultOfInstrument)
    .find((fault) => fault !== undefined);
}

function faultOfInstrument(instrument: Unchecked<InstrumentAnswers>): string | undefined {
  if (typeof instrument.asked !== 'boolean') return 'asked: true or false';
  if (!isBytes(instrument.wording, digestBytes)) return 'wording: 8 bytes';
  if (!Array.isArray(instrument.answers)) return 'answers: a list';
  if (!isTime(instrument.startedS)) return 'startedS: seconds since 1970, or null';
  return isTime(instrument.completedS) ? undefined : 'completedS: seconds since 1970, or null';
}

function isTime(value: unknown): boolean {
  return value === null || isWhole(value, 0, mostSeconds);
}
