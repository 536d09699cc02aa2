// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import {
  count,
  flag,
  id,
  identity,
  ids,
  loincAnswerCode,
  loincCode,
  respondent,
  score,
  source,
  text,
} from './fields.js';
import { limits } from './limits.js';
import { z } from './zod.js';

const list = <Schema extends z.ZodMiniType>(element: Schema) =>
  z.array(element).check(z.maxLength(limits.listLength));

const nonEmptyList = <Schema extends z.ZodMiniType>(element: Schema) =>
  z.array(element).check(z.minLength(1), z.maxLength(limits.listLength));

const option = z.strictObject({ value: score, label: z.nullable(text), loinc: loincAnswerCode });

const item = z.strictObject({
  id,
  text: z.nullable(text),
  loinc: loincCode,
  scale: z.exactOptional(id),
  unscored: flag,
  required: flag,
  reversed: flag,
  declinedAs: z.exactOptional(score),
  askedWhen: z.exactOptional(z.strictObject({ anyOf: ids, atLeast: score })),
  followUp: z.exactOptional(text),
});

const scoring = z.strictObject({
  range: z.nullable(z.tuple([z.number(), z.number()])),
  higherIs: z.nullable(z.enum(['worse', 'better'])),
  prorateUpTo: count,
  missingItemSource: source,
  subscales: list(z.strictObject({ id, name: text, items: ids })),
});

const band = z.strictObject({ id, label: text, from: z.number(), to: z.number(), source });

const cutPoint = z.strictObject({
  id,
  min: z.number(),
  subscale: z.exactOptional(id),
  screens: flag,
  source,
});

const rule = z.strictObject({ items: ids, min: z.exactOptional(count), max: z.exactOptional(count) });

const criterion = z.strictObject({ id, label: text, screens: flag, rules: nonEmptyList(rule), source });

const endorsement = z.strictObject({
  atLeast: score,
  items: z.exactOptional(z.record(id, score)),
  source,
});

const alert = z.strictObject({
  item: id,
  atLeast: score,
  kind: z.enum(['act-now', 'note']),
  orDeclined: flag,
  rule: id,
  source,
});

const threshold = z.strictObject({
  id,
  kind: z.enum(['reliable', 'meaningful', 'response', 'remission', 'end-state']),
  value: z.number(),
  isDefault: flag,
  shownFrom: z.exactOptional(z.number()),
  population: text,
  source,
});

/** The shape of a questionnaire; what its parts must mean to each other is in the rules. */
export const questionnaire = z.strictObject({
  ...identity,
  kind: z.literal('questionnaire'),
  respondent,
  askedByPerson: flag,
  recall: z.exactOptional(text),
  recallDays: z.nullable(z.int().check(z.gte(1), z.lte(limits.number))),
  instructions: z.exactOptional(list(text)),
  examples: z.exactOptional(list(text)),
  stem: z.nullable(text),
  scales: z.record(id, z.array(option).check(z.minLength(2), z.maxLength(limits.options))),
  items: nonEmptyList(item),
  scoring,
  bands: list(band),
  cutPoints: list(cutPoint),
  endorsement: z.exactOptional(endorsement),
  criteria: list(criterion),
  alerts: list(alert),
  change: list(threshold),
}) satisfies z.ZodMiniType<Instrument>;
