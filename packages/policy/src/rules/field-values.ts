// SPDX-License-Identifier: Apache-2.0
import { type Decision, decideCritical, decideScreen, type Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { DateFormat, PageField, PageRule } from '../page-rule.js';
import { type FieldSource, readFieldSource } from './field-source.js';

/** One screening whose values go into a page. */
export interface FieldRequest {
  /** The definition that the administration was scored with. */
  readonly instrument: Instrument;
  readonly administration: Administration;
  /** Local day of the screening: 'yyyy-mm-dd'. */
  readonly date: string;
  readonly clientId?: string | null | undefined;
}

/**
 * Why a field is left as it is. `other-instrument`: it takes another screener. `no-client-id`. `not-answered`,
 * `declined`: the item. `no-value`: there is no total, band or prorated value. `not-decided`: it hangs on a blank.
 * `not-mapped`: the field's map has no word for it. `invalid`: the screening must be corrected first.
 */
export type LeftOutReason =
  | 'other-instrument'
  | 'no-client-id'
  | 'not-answered'
  | 'declined'
  | 'no-value'
  | 'not-decided'
  | 'not-mapped'
  | 'invalid';

/** What a page gets, and what it does not get and why. */
export interface FieldValues {
  readonly fill: readonly { readonly field: PageField; readonly value: string }[];
  readonly leftOut: readonly { readonly field: PageField; readonly reason: LeftOutReason }[];
}

type Source = { readonly value: string; readonly words?: string } | { readonly reason: LeftOutReason };

/**
 * What each field of a rule gets for a screening: the very numbers of its result, never a computed one. Without a map a
 * band is written by its label, an answer by its number, a decision as 'true' or 'false'. What is not known is left out,
 * so that nothing in the chart says zero or no for a blank.
 */
export function fieldValues({ fields }: PageRule, request: FieldRequest): FieldValues {
  const fill: { field: PageField; value: string }[] = [];
  const leftOut: { field: PageField; reason: LeftOutReason }[] = [];
  for (const field of fields) {
    const source = readFieldSource(field.value);
    const found: Source = source ? valueOf(source, request) : { reason: 'no-value' };
    if ('reason' in found) leftOut.push({ field, reason: found.reason });
    else {
      const value = written(field, found.value, found.words, source?.kind === 'date' ? 'day' : 'other');
      if (value === undefined)
        leftOut.push({ field, reason: found.value === 'declined' ? 'declined' : 'not-mapped' });
      else fill.push({ field, value });
    }
  }
  return { fill, leftOut };
}

function valueOf(source: FieldSource, { instrument, administration, date, clientId }: FieldRequest): Source {
  if (source.kind === 'client-id')
    return clientId == null || clientId === '' ? { reason: 'no-client-id' } : { value: clientId };
  const { result, responses, mode, language } = administration;
  if (source.instrument !== instrument.id || administration.instrument !== instrument.id)
    return { reason: 'other-instrument' };
  if (source.kind === 'date') return { value: date };
  if (result.status === 'invalid') return { reason: 'invalid' };
  switch (source.kind) {
    case 'total':
      return number(result.total);
    case 'prorated':
      return number(result.prorated);
    case 'subscale':
      return number(own(result.subscales, source.name) ?? null);
    case 'band':
      return result.band ? { value: result.band.id, words: result.band.label } : { reason: 'no-value' };
    case 'positive':
      return decision(decideScreen(instrument, result));
    case 'critical':
      return decision(decideCritical(result));
    case 'cut-point':
      return decision(own(result.cutPoints, source.name) ?? null);
    case 'criterion':
      return decision(own(result.criteria, source.name) ?? null);
    case 'status':
      return { value: result.status };
    case 'answered':
      return { value: String(result.answered) };
    case 'mode':
      return { value: mode };
    case 'language':
      return { value: language };
    case 'item': {
      const answer = own(responses, source.name);
      return answer == null ? { reason: 'not-answered' } : { value: String(answer) };
    }
  }
}

const number = (value: number | null): Source =>
  value === null ? { reason: 'no-value' } : { value: String(value) };

const decision = (value: Decision): Source =>
  value === null ? { reason: 'not-decided' } : { value: String(value) };

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** undefined: the page has no word for it. Declined is no answer on a page that was not told what to write. */
function written(
  { map, dateFormat = 'yyyy-mm-dd' }: PageField,
  value: string,
  words: string | undefined,
  kind: 'day' | 'other',
): string | undefined {
  if (kind === 'day') return writtenDay(value, dateFormat);
  if (map) return own(map, value);
  return value === 'declined' ? undefined : (words ?? value);
}

function writtenDay(day: string, format: DateFormat): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  switch (format) {
    case 'yyyy-mm-dd':
      return day;
    case 'mm/dd/yyyy':
      return `${month}/${dayOfMonth}/${year}`;
    case 'dd.mm.yyyy':
      return `${dayOfMonth}.${month}.${year}`;
  }
}
