// SPDX-License-Identifier: Apache-2.0
import type { Checklist } from '../instrument.js';
import { id, identity, source, text } from './fields.js';
import { limits } from './limits.js';
import { z } from './zod.js';

const item = z.strictObject({
  id,
  label: text,
  strategy: z.nullable(id),
  core: z.boolean(),
  help: z.exactOptional(text),
  variants: z.exactOptional(
    z.array(z.strictObject({ id, label: text })).check(z.minLength(1), z.maxLength(limits.listLength)),
  ),
});

const category = z.strictObject({
  id,
  short: text,
  label: text,
  items: z.array(item).check(z.minLength(1), z.maxLength(limits.listLength)),
  source,
});

/** The shape of a checklist. */
export const checklist = z.strictObject({
  ...identity,
  kind: z.literal('checklist'),
  respondent: z.literal('clinician'),
  notice: text,
  categories: z.array(category).check(z.minLength(1), z.maxLength(limits.listLength)),
}) satisfies z.ZodMiniType<Checklist>;
