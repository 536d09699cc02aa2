// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { isTime } from '../is-time.js';
import type { SafetyEvent } from '../safety-event.js';
import { z } from './zod.js';

/** UTF-16 code units of an id, and of what somebody wrote. */
const longestId = 128;
const longestText = 4_000;
const mostSteps = 2_000;
const mostItems = 100;

const id = z.string().check(z.minLength(1), z.maxLength(longestId));
const text = z.string().check(z.maxLength(longestText));
const day = z.string().check(z.refine((value) => dayFault(value) === undefined, 'no day'));
const time = z.string().check(z.refine(isTime, 'no time with its offset'));
const yesOrNo = z.nullable(z.enum(['yes', 'no']));
const asked = z.nullable(z.enum(['yes', 'no', 'declined', 'not-asked']));

const place = z.strictObject({ family: id, caregiver: id, answeredOn: day });
const answer = z.nullable(z.union([z.number(), z.literal('declined')]));
const items = z
  .array(
    z.strictObject({
      item: id,
      value: answer,
      threshold: z.number(),
      declinedCounts: z.boolean(),
      rule: text,
      source: text,
    }),
  )
  .check(z.maxLength(mostItems));

const fields = z.strictObject({
  value: z.exactOptional(answer),
  askedDirectly: z.exactOptional(yesOrNo),
  whyNotAsked: z.exactOptional(text),
  tool: z.exactOptional(z.nullable(z.enum(['asq', 'c-ssrs', 'agency']))),
  toolName: z.exactOptional(text),
  toolResult: z.exactOptional(text),
  toolScreening: z.exactOptional(text),
  intent: z.exactOptional(asked),
  plan: z.exactOptional(asked),
  means: z.exactOptional(asked),
  infantSafetyAsked: z.exactOptional(yesOrNo),
  infantSafetyNote: z.exactOptional(text),
  consultedWhom: z.exactOptional(text),
  consultedAt: z.exactOptional(text),
  action: z.exactOptional(text),
  followUp: z.exactOptional(text),
});

const seen = z.strictObject({ family: id, caregiver: id, endorsed: z.record(id, z.number()) });
const stamp = { at: time, by: id };
const act = <What extends string>(what: What) => ({ ...stamp, what: z.literal(what) });

const step = z.union([
  z.strictObject({ ...act('raised'), place, items }),
  z.strictObject({ ...act('changed'), items }),
  z.strictObject({ ...act('acknowledged'), seen }),
  z.strictObject({ ...act('noted'), fields }),
  z.strictObject({ ...act('documented'), seen }),
  z.strictObject({ ...act('closed'), seen }),
  z.strictObject({ ...act('asked'), item: id, outcome: z.literal('answered'), value: z.number() }),
  z.strictObject({ ...act('asked'), item: id, outcome: z.literal('declined'), note: text }),
  z.strictObject({ ...act('corrected'), fields, before: fields, reason: text }),
  z.strictObject({ ...act('reopened'), reason: text }),
  z.strictObject({ ...act('moved'), place, reason: text }),
  z.strictObject({ ...stamp, what: z.enum(['struck', 'restored']), reason: text }),
]);

/** A safety event from outside. */
export const safetyEventShape: z.ZodMiniType<SafetyEvent> = z.strictObject({
  version: z.literal(1),
  screening: id,
  instrument: id,
  steps: z.array(step).check(
    z.maxLength(mostSteps),
    z.refine((steps) => steps[0]?.what === 'raised', 'the first step must be the raising'),
  ),
});
