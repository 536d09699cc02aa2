// SPDX-License-Identifier: Apache-2.0
import type { Alert } from '@cradleside/instruments';
import type { Screening } from './records.js';

/** Tells one alert of a screening from the others. */
export function alertKey(alert: Alert): string {
  return [alert.kind, alert.rule, alert.item ?? ''].join('|');
}

/** Alerts that a clinician must have seen: an endorsed critical item, and one that was left open. */
export function mustBeAcknowledged(alert: Alert): boolean {
  return alert.kind === 'act-now' || alert.kind === 'ask';
}

/** What nobody has acknowledged yet, most urgent first. Struck-out screenings have none. */
export function openAlerts(screening: Screening): readonly Alert[] {
  if (screening.isStruck) return [];
  const seen = new Set(screening.acknowledged.map(({ alert }) => alert));
  return screening.administration.result.alerts.filter(
    (alert) => mustBeAcknowledged(alert) && !seen.has(alertKey(alert)),
  );
}
