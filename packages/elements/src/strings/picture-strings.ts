// SPDX-License-Identifier: Apache-2.0
import type { DuePoint } from '@cradleside/charting/schedule';
import type { Slope } from '@cradleside/charting/trend';
import type { VisitState } from '@cradleside/charting/visit';

/** Text of the pictures in one language. Instrument wording never stands here. A missing text is a compile error. */
export interface PictureStrings {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** For dates and numbers: digits and calendar included. */
  readonly locale: string;

  readonly showTable: string;
  readonly hideTable: string;
  readonly sources: string;
  /** Which key does what, for those who cannot see that points can be walked through. */
  readonly keys: string;
  readonly date: string;
  /** Between two facts of one sentence. */
  readonly semicolon: string;
  /** Between the names in a list. */
  readonly comma: string;
  readonly childAge: string;
  readonly months: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly born: string;
  readonly due: string;
  /** A mark on the axis, and the same in a sentence. */
  readonly pregnancy: (weeks: number) => string;
  readonly inPregnancy: (weeks: number) => string;
  readonly ageInMonths: (months: number) => string;

  readonly trendTitle: string;
  readonly trendOf: (name: string) => string;
  readonly noScreens: string;
  readonly cutPoint: (threshold: number) => string;
  readonly reliable: (threshold: number, outcome: 'improved' | 'worsened' | 'none' | null) => string;
  readonly since: (change: string, day: string) => string;
  readonly slope: (slope: Slope, perMonth: string, span: string) => string;
  readonly spanOfDays: (days: number) => string;
  readonly spanOfMonths: (months: string) => string;
  readonly screens: string;
  readonly total: string;
  readonly ofMaximum: (total: number, maximum: number) => string;
  readonly prorated: (value: number, answered: number, items: number) => string;
  readonly noTotal: (answered: number, items: number) => string;
  readonly bandHeading: string;
  readonly sinceFirst: string;
  readonly window: string;
  readonly inWindow: (point: string) => string;
  readonly outOfWindow: (point: string, days: number) => string;
  readonly duePoint: (point: DuePoint) => string;
  readonly trendLimits: string;
  /** Band wording by id; the definition's own label where it has no entry. */
  readonly bands: Readonly<Record<string, string>>;

  readonly mapTitle: string;
  readonly noVisits: string;
  readonly visitsShown: (held: string, logged: string) => string;
  /** Said where there are more visits than can be seen at once. */
  readonly earlierVisits: string;
  readonly states: Readonly<Record<Exclude<VisitState, 'logged'>, string>>;
  readonly breadth: (count: number, of: number) => string;
  readonly breadthHeading: (of: number) => string;
  readonly visit: string;
  readonly component: string;
  readonly logged: string;
  readonly lastSeen: string;
  readonly notSeen: string;
  readonly gapsHeading: (visits: number) => string;
  readonly noGaps: (visits: number) => string;
  readonly nothingLogged: string;
  readonly lastSeenOn: (name: string, day: string) => string;
  readonly neverSeen: (name: string) => string;
  readonly psychotherapy: (presence: string) => string;
  readonly mapLimits: string;
  /** Checklist id -> category id or strategy code -> words: of our own list only. */
  readonly components: Readonly<Record<string, Readonly<Record<string, string>>>>;

  readonly familyTitle: string;
  readonly together: string;
  /** What the marks of visits on the time axis mean. */
  readonly visitMarks: string;
}
