// SPDX-License-Identifier: Apache-2.0
import type { VisitCompany, VisitSetting, VisitStatus } from '../visit/visit.js';

/** Every word that notes about visits use. */
export interface VisitStrings {
  readonly opening: (date: string) => string;
  readonly status: Readonly<Record<VisitStatus, string>>;
  readonly minutes: (minutes: number) => string;
  readonly setting: Readonly<Record<VisitSetting, string>>;
  readonly spokenLanguage: (language: string) => string;
  /** Base language tag -> its name. */
  readonly language: Readonly<Record<string, string>>;
  readonly together: string;
  readonly notTogether: string;
  readonly alsoPresent: (who: string) => string;
  readonly company: Readonly<Record<VisitCompany, string>>;
  readonly crisisVisit: string;
  readonly components: string;
  readonly nothingFromList: string;
  readonly notLogged: string;
  /** Checklist id -> what its categories, items and variants are called; what is not here keeps its own label. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly blanks: string;
  readonly closing: string;
}
