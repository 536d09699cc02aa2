// SPDX-License-Identifier: Apache-2.0
import type { Alert, Result } from '@cradleside/instruments';
import type { Administration, ChecklistAdministration } from '@cradleside/instruments/administration';
import type { ChecklistResult } from '@cradleside/instruments/administration';

/**
 * All required items have become answered. Fired once each time that happens, on the element; bubbles, is not composed:
 * answers do not leave a host's shadow root unless the host passes them on.
 */
export class ScreeningCompletedEvent extends Event {
  readonly administration: Administration | ChecklistAdministration;
  readonly result: Result | ChecklistResult;

  constructor(administration: Administration | ChecklistAdministration) {
    super('screening-completed', { bubbles: true });
    this.administration = administration;
    this.result = administration.result;
  }
}

/**
 * A new alert on a form that is completed, submitted or committed, partial forms too. Fired once for each alert, most
 * urgent first; bubbles, is not composed.
 */
export class ScreeningAlertEvent extends Event {
  readonly alert: Alert;
  readonly administration: Administration;

  constructor(alert: Alert, administration: Administration) {
    super('screening-alert', { bubbles: true });
    this.alert = alert;
    this.administration = administration;
  }
}

/** The question that stands in front of the reader in `layout="steps"`. */
export interface ShownQuestion {
  /** Item id. */
  readonly id: string;
  readonly text: string;
  /** The words before the questions; null where the instrument has none. */
  readonly stem: string | null;
  /** The answers in the order in which they are shown. */
  readonly answers: readonly string[];
}

/**
 * Another question is shown in `layout="steps"`, the first one too; `question` is null once the last lies behind the
 * reader. Fired after it is drawn, on the element; bubbles, is not composed. It carries wording only, no answer.
 */
export class QuestionShownEvent extends Event {
  readonly question: ShownQuestion | null;

  constructor(question: ShownQuestion | null) {
    super('question-shown', { bubbles: true });
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-shown': QuestionShownEvent;
    'screening-completed': ScreeningCompletedEvent;
    'screening-alert': ScreeningAlertEvent;
  }
}
