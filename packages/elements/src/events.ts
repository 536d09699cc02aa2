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

declare global {
  interface HTMLElementEventMap {
    'screening-completed': ScreeningCompletedEvent;
    'screening-alert': ScreeningAlertEvent;
  }
}
