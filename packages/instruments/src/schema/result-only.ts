// SPDX-License-Identifier: Apache-2.0
import type { ResultOnlyInstrument } from '../instrument.js';
import { id, identity, respondent, score, text } from './fields.js';
import { limits } from './limits.js';
import { z } from './zod.js';

const result = z.strictObject({ id, label: text, min: z.nullable(score), max: z.nullable(score) });

/** The shape of an instrument of which only results are entered. */
export const resultOnly = z.strictObject({
  ...identity,
  kind: z.literal('result-only'),
  respondent,
  results: z.array(result).check(z.minLength(1), z.maxLength(limits.listLength)),
}) satisfies z.ZodMiniType<ResultOnlyInstrument>;
