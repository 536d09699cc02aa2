// SPDX-License-Identifier: Apache-2.0
import type { PageRule } from '../page-rule.js';
import type {
  ChosenThresholds,
  OfferedInstrument,
  Policy,
  PolicySchedule,
  SelfReportPage,
} from '../policy.js';
import { givingWays } from '../ways-of.js';
import * as field from './fields.js';
import { limits } from './limits.js';
import { z } from './zod.js';

const place = { selector: field.selector, frame: z.exactOptional(field.framePath) };

const pageField = z.strictObject({
  ...place,
  value: z.string().check(z.maxLength(limits.lineLength)),
  control: z.enum(['text', 'number', 'select', 'radio', 'checkbox', 'date']),
  map: z.exactOptional(z.record(z.string(), z.string().check(z.maxLength(limits.lineLength)))),
  dateFormat: z.exactOptional(z.enum(['yyyy-mm-dd', 'mm/dd/yyyy', 'dd.mm.yyyy'])),
});

const pageRule = z.strictObject({
  id: field.id,
  label: field.line,
  url: field.urlGlob,
  clientId: z.exactOptional(
    z.strictObject({
      ...place,
      attribute: z.exactOptional(
        z
          .string()
          .check(
            z.maxLength(limits.idLength),
            z.regex(/^[A-Za-z_][A-Za-z0-9_.:-]*$/, 'write the name of an attribute'),
          ),
      ),
      pattern: z.exactOptional(field.searchPattern),
    }),
  ),
  note: z.exactOptional(z.strictObject(place)),
  fields: field.list(pageField),
}) satisfies z.ZodMiniType<PageRule>;

const offered = z.strictObject({
  instrument: field.id,
  ways: z.exactOptional(z.array(z.enum(givingWays)).check(z.minLength(1), z.maxLength(givingWays.length))),
}) satisfies z.ZodMiniType<OfferedInstrument>;

const chosen = z.strictObject({
  instrument: field.id,
  ids: z
    .array(z.string().check(z.maxLength(limits.idLength)))
    .check(z.minLength(1), z.maxLength(limits.listLength)),
  reason: field.line,
}) satisfies z.ZodMiniType<ChosenThresholds>;

const schedule = z.strictObject({
  months: field.list(field.wholeNumber(0, 240)),
  windowDays: field.wholeNumber(0, 366),
  instruments: field.list(field.id),
  monthsAfterBirth: z.exactOptional(field.list(field.wholeNumber(0, 240))),
  everyMonths: z.exactOptional(field.wholeNumber(1, 240)),
  everyWeeks: z.exactOptional(field.wholeNumber(1, 520)),
}) satisfies z.ZodMiniType<PolicySchedule>;

const selfReport = z.strictObject({
  url: field.webUrl,
  relay: z.exactOptional(field.wholeNumber(0, 15)),
  expiryHours: z.exactOptional(field.wholeNumber(1, 168)),
}) satisfies z.ZodMiniType<SelfReportPage>;

/** Each key of the file, without those that tie keys together. */
export const policyKeys = {
  version: z.literal(1),
  agency: field.line,
  approved: z.exactOptional(z.strictObject({ by: field.line, on: field.day })),
  idleLockMinutes: z.exactOptional(field.wholeNumber(1, 15)),
  languages: z.exactOptional(field.list(field.language)),
  singleCopyTranslations: z.exactOptional(
    field.list(
      z
        .string()
        .check(
          z.maxLength(limits.idLength),
          z.regex(
            /^[a-z0-9-]+\/[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
            'write the id of a translation, such as phq-9/ar',
          ),
        ),
    ),
  ),
  instruments: z.exactOptional(field.list(offered)),
  cutPoints: z.exactOptional(field.list(chosen)),
  changeThresholds: z.exactOptional(field.list(chosen)),
  schedule: z.exactOptional(schedule),
  crisis: z.exactOptional(z.record(z.string(), field.paragraph)),
  handOver: z.exactOptional(z.boolean()),
  showProrated: z.exactOptional(z.boolean()),
  slopeMinimumDays: z.exactOptional(field.wholeNumber(1, 366)),
  supervisorMinutes: z.exactOptional(field.wholeNumber(1, 10_080)),
  followUpDays: z.exactOptional(field.wholeNumber(0, 31)),
  noteLanguage: z.exactOptional(z.enum(['en', 'es'])),
  noteChart: z.exactOptional(z.enum(['caregiver', 'child'])),
  retentionMonths: z.exactOptional(z.nullable(field.wholeNumber(1, 600))),
  backupReminder: z.exactOptional(
    z.strictObject({ days: field.wholeNumber(1, 90), records: field.wholeNumber(1, 1_000) }),
  ),
  pageRules: z.exactOptional(field.list(pageRule)),
  selfReport: z.exactOptional(selfReport),
  relay: z.exactOptional(z.strictObject({ url: field.webUrl })),
  fhir: z.exactOptional(z.strictObject({ url: field.httpsUrl })),
} satisfies Record<keyof Policy, z.ZodMiniType>;

/** A policy file, in which what has a default may be left out. `$schema` is for editors. */
export const policyShape = z.strictObject({ $schema: z.exactOptional(z.string()), ...policyKeys });
