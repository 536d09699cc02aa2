// SPDX-License-Identifier: Apache-2.0

/** A number to call or text in a crisis. US only; an agency elsewhere brings its own text. */
export interface CrisisResource {
  readonly name: string;
  /** To call; to text too, where the resource is one by text. */
  readonly phone: string;
  /** What is pressed or texted for Spanish. */
  readonly spanish?: { readonly press: string; readonly text: string };
}

/** 988 Suicide & Crisis Lifeline, by call or text, day and night. */
export const lifeline = {
  name: '988 Suicide & Crisis Lifeline',
  phone: '988',
  spanish: { press: '2', text: 'AYUDA' },
} as const satisfies CrisisResource;

/** Emergency services, in imminent danger. */
export const emergencyServices = {
  name: 'Emergency services',
  phone: '911',
} as const satisfies CrisisResource;

/** National Maternal Mental Health Hotline, by call or text, day and night: no crisis line. */
export const maternalHotline = {
  name: 'National Maternal Mental Health Hotline',
  phone: '1-833-852-6262',
} as const satisfies CrisisResource;

/** Where each number was checked. */
export const crisisSources = [
  [lifeline, '988lifeline.org/get-help/what-to-expect'],
  [emergencyServices, 'mchb.hrsa.gov hotline FAQ'],
  [maternalHotline, 'mchb.hrsa.gov FAQ; HHS release 2023-05-12'],
] as const;
