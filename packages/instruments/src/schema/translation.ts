// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '../instrument.js';
import { evidence, id, identity, language, text } from './fields.js';
import { limits } from './limits.js';
import { z } from './zod.js';

const texts = z.array(text).check(z.maxLength(limits.listLength));

/** The shape of an official translation. */
export const translation = z.strictObject({
  id: z
    .string()
    .check(z.maxLength(2 * limits.idLength), z.regex(/^[^/]+\/[^/]+$/, "write '<instrument>/<language>'")),
  instrument: identity.id,
  language,
  direction: z.enum(['ltr', 'rtl']),
  title: text,
  instructions: z.exactOptional(texts),
  stem: text,
  items: z.record(id, text),
  scales: z.record(id, texts),
  notice: z.exactOptional(text),
  evidence,
  evidenceNote: text,
}) satisfies z.ZodMiniType<Translation>;
