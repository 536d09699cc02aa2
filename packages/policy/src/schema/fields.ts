// SPDX-License-Identifier: Apache-2.0
import { patternFault } from '../rules/pattern-fault.js';
import { limits } from './limits.js';
import { selectorFault } from './selector-fault.js';
import { z } from './zod.js';

/** A check whose message depends on what is wrong. */
function faultless(faultOf: (value: string) => string | null): z.core.$ZodCheck<string> {
  return z.check<string>((context) => {
    const fault = faultOf(context.value);
    if (fault !== null) context.issues.push({ code: 'custom', message: fault, input: context.value });
  });
}

const tooLong = (most: number) => `longer than ${most} characters: shorten it`;

/** A name, a label, a reason: one line that says something. */
export const line = z
  .string()
  .check(
    z.maxLength(limits.lineLength, tooLong(limits.lineLength)),
    z.regex(/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u, 'write one line that is not empty'),
  );

/** Plain text with line breaks. */
export const paragraph = z
  .string()
  .check(
    z.maxLength(limits.textLength, tooLong(limits.textLength)),
    z.regex(/\S/, 'empty: write the text, or remove the key'),
  );

/** Lower-case letters and digits joined by single hyphens. */
export const id = z
  .string()
  .check(
    z.maxLength(limits.idLength, tooLong(limits.idLength)),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case letters and digits joined by single hyphens'),
  );

export const language = z
  .string()
  .check(
    z.maxLength(limits.idLength, tooLong(limits.idLength)),
    z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'write a BCP 47 tag such as en or es-US'),
  );

export const day = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'write a day as yyyy-mm-dd'));

export const wholeNumber = (least: number, most: number): z.ZodMiniNumber =>
  z.int().check(z.gte(least), z.lte(most));

export const list = <Value extends z.ZodMiniType>(value: Value): z.ZodMiniArray<Value> =>
  z.array(value).check(z.maxLength(limits.listLength));

export const selector = z
  .string()
  .check(
    z.maxLength(limits.selectorLength, tooLong(limits.selectorLength)),
    z.regex(/\S/, 'empty: write a CSS selector'),
    faultless(selectorFault),
  );

export const framePath = z.string().check(
  z.maxLength(limits.selectorLength, tooLong(limits.selectorLength)),
  faultless((value) => {
    const steps = value.split('>>>').map((step) => step.trim());
    if (steps.includes('')) return "empty: write CSS selectors of frames, joined by ' >>> '";
    if (steps.length > limits.frames) return `more than ${limits.frames} frames inside each other`;
    return steps.map(selectorFault).find((fault) => fault !== null) ?? null;
  }),
);

export const searchPattern = z
  .string()
  .check(z.minLength(1, 'empty: remove the key'), faultless(patternFault));

const host = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?::\d{1,5})?`;

/** Where an optional server of the agency stands: https, no user name, no query. */
export const httpsUrl = z
  .string()
  .check(
    z.maxLength(limits.selectorLength, tooLong(limits.selectorLength)),
    z.regex(
      new RegExp(String.raw`^https:\/\/${host}(?:\/[A-Za-z0-9._~-]+)*\/?$`),
      'write https:// and a host in lower case, then at most a path: no user name, query or fragment',
    ),
  );

/** As `httpsUrl`; on this machine http as well, for trying things out. */
export const webUrl = z
  .string()
  .check(
    z.maxLength(limits.selectorLength, tooLong(limits.selectorLength)),
    z.regex(
      new RegExp(
        String.raw`^(?:https:\/\/${host}|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)(?:\/[A-Za-z0-9._~-]+)*\/?$`,
      ),
      'write https:// and a host in lower case, then at most a path: no user name, query or fragment (http:// for 127.0.0.1 only)',
    ),
  );

/** The address of a page rule. */
export const urlGlob = z.string().check(
  z.maxLength(limits.selectorLength, tooLong(limits.selectorLength)),
  z.regex(
    new RegExp(String.raw`^https?:\/\/(?:(?:\*\.)?${host}|(?:localhost|127\.0\.0\.1):\*)\/[^\s\\]*$`),
    'write https:// and the whole host, then a path in which * stands for anything, as in ehr.example.org/notes/*',
  ),
  z.refine((value) => value.split('*').length - 1 <= limits.stars, `more than ${limits.stars} asterisks`),
);
