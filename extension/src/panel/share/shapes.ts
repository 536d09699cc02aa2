// SPDX-License-Identifier: Apache-2.0
import type { Responses } from '@cradleside/instruments';
import type { Correction } from '../practice/records.js';
import type { PortableFamily, PortableScreening, PortableVisit } from './portable.js';
import { z } from './zod.js';

/** UTF-16 code units of what somebody typed, and of names and codes. */
const longestText = 4_000;
const longestName = 200;
const mostEntries = 2_000;
const mostResponses = 500;

/** A record id. */
export const idShape = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** ISO 8601 to the second with an offset, as the panel writes it. */
export const timeShape = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/));
const text = z.string().check(z.maxLength(longestText));
const name = z.string().check(z.maxLength(longestName));
/** A day that cannot be right goes as it is: the screens name it, whoever it came from. */
const day = z.string().check(z.regex(/^[\d-]{0,12}$/));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(mostEntries));

const kinship = z.enum([
  'mother',
  'father',
  'grandparent',
  'foster-parent',
  'adoptive-parent',
  'other-kin',
  'other',
]);

const closing = z.object({
  day,
  without: list(z.object({ caregiver: idShape, instrument: name })),
  reason: text,
  time: timeShape,
  actor: name,
});

/** What goes of a family. Fields that are not named here stay where they are. */
export const familyShape: z.ZodMiniType<PortableFamily> = z.object({
  code: name,
  caregivers: list(z.object({ id: idShape, kinship, label: name, language: name })),
  child: z.object({ label: name, birthDate: day, dueDate: day }),
  opened: day,
  closed: day,
  closings: z.exactOptional(list(closing)),
});

const acknowledgement = z.object({ alert: name, time: timeShape, actor: name });
/** What was put right, as it goes. */
export const correctionShape: z.ZodMiniType<Correction> = z.object({
  what: z.enum(['moved', 'date', 'caregiver', 'struck', 'restored', 'edited']),
  from: name,
  to: name,
  reason: text,
  time: timeShape,
  actor: name,
  acknowledged: z.exactOptional(list(acknowledgement)),
});
const charting = z.object({
  time: timeShape,
  how: z.enum(['inserted', 'copied']),
  chart: z.exactOptional(z.enum(['caregiver', 'child'])),
});
const moment = z.nullable(timeShape);
const evidence = z.enum(['cross-checked', 'single-copy', 'none']);
const sitting = {
  instrument: name,
  version: name,
  language: name,
  translation: z.nullable(name),
  evidence,
  mode: z.enum(['self', 'read-aloud', 'interpreter', 'clinician', 'paper']),
  layout: z.enum(['page', 'steps']),
  started: moment,
  completed: moment,
};
/** A key like `__proto__` would be lost on the way to an object; no item has such a name. */
const item = z.string().check(z.regex(/^(?!__)[\w.-]{1,80}$/));
const fewKeys = z.refine((value) => Object.keys(value ?? {}).length <= mostResponses, 'too many items');
const response = z.nullable(z.union([z.number(), z.literal('declined')]));
const responses: z.ZodMiniType<Responses> = z.record(item, response).check(fewKeys);

/** What goes of a screening. */
export const screeningShape: z.ZodMiniType<PortableScreening> = z.object({
  family: idShape,
  caregiver: idShape,
  date: day,
  source: z.enum(['panel', 'hand-over', 'tablet', 'paper']),
  administration: z.object({ ...sitting, responses, notAsked: list(name) }),
  enteredBy: name,
  acknowledged: list(acknowledgement),
  corrections: list(correctionShape),
  isStruck: z.boolean(),
  charted: list(charting),
  followUpOf: z.exactOptional(idShape),
  selfReport: z.exactOptional(
    z.object({
      link: idShape,
      state: z.enum(['open', 'finished', 'stopped']),
      research: z.nullable(z.boolean()),
      build: name,
    }),
  ),
});

/** What goes of a visit. */
export const visitShape: z.ZodMiniType<PortableVisit> = z.object({
  family: idShape,
  date: day,
  status: z.enum(['held', 'cancelled-by-family', 'cancelled-by-provider', 'no-show']),
  minutes: z.nullable(z.number()),
  setting: text,
  dyadTogether: z.nullable(z.boolean()),
  others: list(text),
  isCrisisVisit: z.boolean(),
  language: name,
  checklist: z.nullable(z.object({ ...sitting, responses: z.record(item, z.literal(true)).check(fewKeys) })),
  enteredBy: name,
  corrections: list(correctionShape),
  isStruck: z.boolean(),
});
