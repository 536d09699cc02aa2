// SPDX-License-Identifier: Apache-2.0
import { type ReadinessDefinition, readinessDomains } from '../readiness/readiness.js';
import { z } from './zod.js';

const line = z
  .string()
  .check(
    z.maxLength(500, 'longer than 500 characters'),
    z.regex(/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u, 'write one line that is not empty'),
  );
const id = z
  .string()
  .check(
    z.maxLength(64, 'longer than 64 characters'),
    z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'write lower-case letters and digits, joined by - or .'),
  );
const language = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'write a BCP 47 tag such as en or es-US'));

const part = z.strictObject({
  items: z.array(z.strictObject({ id, text: line })).check(z.maxLength(200)),
  reading: z.array(z.strictObject({ title: line, where: z.exactOptional(line) })).check(z.maxLength(100)),
});

/** A readiness self-assessment from outside. */
export const readinessShape: z.ZodMiniType<ReadinessDefinition> = z.strictObject({
  version: z.literal(1),
  id,
  title: line,
  language,
  options: z
    .array(
      z.strictObject({
        value: z.int().check(z.gte(0), z.lte(100)),
        label: line,
        counts: z.exactOptional(z.enum(['strength', 'growth'])),
      }),
    )
    .check(z.minLength(2), z.maxLength(10)),
  domains: z.record(z.enum(readinessDomains), part),
});
