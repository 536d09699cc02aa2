// SPDX-License-Identifier: Apache-2.0
import type { AdministrationMode } from '@cradleside/instruments/administration';
import type { EvidenceLevel } from '@cradleside/instruments';

/** Text of the kit itself in one language. Instrument wording never stands here. A missing text is a compile error. */
export interface Strings {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly answered: (count: number, total: number) => string;
  readonly stillOpen: string;
  /** Label of the link to an unanswered question. */
  readonly question: (number: string) => string;
  /** Validity message: which questions are still to be answered. */
  readonly pleaseAnswer: (numbers: string) => string;
  readonly cannotRead: (message: string) => string;
  readonly declined: string;
  readonly getStopped: string;
  readonly askedByPerson: string;
  readonly noText: (name: string) => string;
  readonly wording: (evidence: EvidenceLevel) => string;

  readonly crisisThanks: string;
  readonly crisisInPerson: string;
  readonly crisisRemote: string;
  readonly crisisLifeline: (name: string, phone: string, press: string, text: string) => string;
  readonly crisisEmergency: (phone: string) => string;
  readonly crisisMaternal: (name: string, phone: string) => string;

  readonly actNow: (item: string, answer: string) => string;
  readonly ask: (item: string) => string;
  readonly note: (item: string, answer: string) => string;
  /** Loaded only for `layout="steps"`. */
  readonly loadSteps: () => Promise<StepStrings>;
  /** The rest of what a clinician reads: loaded only for that audience. */
  readonly loadScore: () => Promise<ScoreStrings>;
}

/** Text of the steps layout. */
export interface StepStrings {
  readonly back: string;
  readonly next: string;
  readonly skip: string;
  readonly finish: string;
  readonly stepHint: string;
  readonly step: (position: number, total: number) => string;
  readonly end: string;
}

/** Text of the score card. */
export interface ScoreStrings {
  readonly title: (name: string) => string;
  readonly notYet: string;
  readonly invalid: string;
  readonly prorated: (value: number, answered: number, items: number) => string;
  readonly atOrAbove: (threshold: number, scale: string) => string;
  readonly below: (threshold: number, scale: string) => string;
  readonly undecided: (threshold: number, scale: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly worsened: (points: number) => string;
  readonly zeroIsNotNone: (item: string) => string;
  readonly change: (points: number, since: string) => string;
  readonly reliable: (threshold: number, outcome: 'improved' | 'worsened' | 'none') => string;
  readonly meaningful: (threshold: number, met: boolean) => string;
  readonly response: (met: boolean) => string;
  readonly remission: (threshold: number, met: boolean) => string;
  readonly endState: (threshold: number, met: boolean) => string;
  readonly sources: string;
  readonly disclaimer: string;
  readonly mode: (mode: AdministrationMode) => string;
  /** Band and criterion wording by id; the definition's own label where it has no entry. */
  readonly bands: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, string>>;
}
