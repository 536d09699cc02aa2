// SPDX-License-Identifier: Apache-2.0

/** A number to call or text in a crisis. US only; an agency elsewhere brings its own text. */
export interface CrisisResource {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly sms?: string;
  /** What is pressed or texted for Spanish. */
  readonly spanish?: { readonly press: string; readonly text: string };
  /** False for help lines that do not handle emergencies. */
  readonly isCrisisLine: boolean;
}

/** 988 Suicide & Crisis Lifeline, by call or text, day and night. */
export const lifeline = {
  id: '988',
  name: '988 Suicide & Crisis Lifeline',
  phone: '988',
  sms: '988',
  spanish: { press: '2', text: 'AYUDA' },
  isCrisisLine: true,
} as const satisfies CrisisResource;

/** Emergency services, in imminent danger. */
export const emergencyServices = {
  id: '911',
  name: 'Emergency services',
  phone: '911',
  isCrisisLine: true,
} as const satisfies CrisisResource;

/** National Maternal Mental Health Hotline, by call or text, day and night: no crisis line. */
export const maternalHotline = {
  id: 'nmmhh',
  name: 'National Maternal Mental Health Hotline',
  phone: '1-833-852-6262',
  sms: '1-833-852-6262',
  isCrisisLine: false,
} as const satisfies CrisisResource;

/** Where each number was checked, by id. */
export const crisisSources = {
  '988': '988lifeline.org/get-help/what-to-expect',
  '911': 'mchb.hrsa.gov hotline FAQ',
  'nmmhh': 'mchb.hrsa.gov FAQ; HHS release 2023-05-12',
} as const;
