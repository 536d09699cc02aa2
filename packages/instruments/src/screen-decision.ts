// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from './instrument.js';
import type { AlertKind, Decision, Result } from './result.js';

/**
 * Whether the screen is positive: true when any cut-point or criterion that screens is met, false when none can be,
 * null while that hangs on a blank, and null for an instrument that has nothing to be positive on.
 */
export function decideScreen({ cutPoints, criteria }: Instrument, result: Result): Decision {
  const decisions = [
    ...cutPoints.filter(({ screens }) => screens).map(({ id }) => result.cutPoints[id]),
    ...criteria.filter(({ screens }) => screens).map(({ id }) => result.criteria[id]),
  ];
  if (decisions.includes(true)) return true;
  return decisions.length > 0 && decisions.every((decision) => decision === false) ? false : null;
}

/** Whether a critical item is endorsed: null while one is blank or declined and none is, false where there is none. */
export function decideCritical(result: Result): Decision {
  const raised = (kind: AlertKind) => result.alerts.some((alert) => alert.kind === kind);
  if (raised('act-now')) return true;
  return raised('ask') ? null : false;
}
