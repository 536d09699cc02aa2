// SPDX-License-Identifier: Apache-2.0
import type { EvidenceLevel, Licence, LoincCodes } from '../instrument.js';
import { inheritedNames } from './field-names.js';
import { limits } from './limits.js';
import { z } from './zod.js';

/** A text that says something. */
export const text = z
  .string()
  .check(
    z.maxLength(limits.textLength),
    z.regex(/\S/, 'empty: write the text, or null where null is allowed'),
  );

/** Where a clinical number comes from. */
export const source = z
  .string()
  .check(z.maxLength(limits.textLength), z.regex(/\S/, 'empty: name the publication or policy behind it'));

/** Letters and digits, joined by single hyphens, dots or underscores. */
export const id = z.string().check(
  z.maxLength(limits.idLength),
  z.regex(
    /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/,
    'write letters and digits only, joined by single hyphens, dots or underscores',
  ),
  z.refine((value) => !inheritedNames.has(value), 'a word that JavaScript keeps for itself: choose another'),
);

export const ids = z.array(id).check(z.minLength(1), z.maxLength(limits.listLength));

/** Any number that sums stay exact with. */
export const score = z.number().check(z.gte(-limits.number), z.lte(limits.number));

export const count = z.int().check(z.gte(0), z.lte(limits.number));

/** A flag is true or absent: a definition has one way to say no. */
export const flag = z.exactOptional(z.literal(true, 'write true, or leave the key out'));

export const language = z
  .string()
  .check(
    z.maxLength(limits.idLength),
    z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'write a BCP 47 tag such as en or es-US'),
  );

export const evidence = z.enum([
  'cross-checked',
  'single-copy',
  'none',
]) satisfies z.ZodMiniType<EvidenceLevel>;

export const respondent = z.enum(['self', 'clinician', 'observer']);

export const loincCode = z.nullable(
  z
    .string()
    .check(
      z.maxLength(limits.idLength),
      z.regex(/^\d{1,7}-\d$/, 'write a LOINC code such as 44250-9, or null'),
    ),
);

export const loincAnswerCode = z.nullable(
  z
    .string()
    .check(
      z.maxLength(limits.idLength),
      z.regex(/^LA\d{1,7}-\d$/, 'write a LOINC answer code such as LA6568-5, or null'),
    ),
);

const licence = z.strictObject({
  status: z.enum(['free', 'public-domain', 'not-cleared']),
  notice: text,
}) satisfies z.ZodMiniType<Licence>;

const loinc = z.strictObject({ panel: loincCode, total: loincCode }) satisfies z.ZodMiniType<LoincCodes>;

/** What questionnaires, checklists and result-only instruments have in common. */
export const identity = {
  id: z.string().check(
    z.maxLength(limits.idLength),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case letters and digits joined by single hyphens'),
    z.refine(
      (value) => !inheritedNames.has(value),
      'a word that JavaScript keeps for itself: choose another',
    ),
  ),
  version: z
    .string()
    .check(
      z.maxLength(limits.idLength),
      z.regex(/^\d+(?:\.\d+){1,2}(?:-[A-Za-z0-9.-]+)?$/, 'write a version such as 1.0 or 1.0.0'),
    ),
  tag: z.exactOptional(
    z
      .string()
      .check(
        z.maxLength(limits.idLength),
        z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, 'write an element name: lower case with a hyphen'),
      ),
  ),
  name: text,
  title: text,
  licence,
  loinc,
  language,
  evidence,
};
