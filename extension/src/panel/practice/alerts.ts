// SPDX-License-Identifier: Apache-2.0
import type { Alert } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { Stamp } from '@cradleside/safety';
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

/** A screening of which these alerts were seen; itself where all of them had been. @param keys of `alertKey` */
export function withAcknowledged(
  screening: Screening,
  keys: readonly string[],
  { at, by }: Stamp,
): Screening {
  const open = keys.filter((key) => !screening.acknowledged.some(({ alert }) => alert === key));
  if (open.length === 0) return screening;
  const added = open.map((alert) => ({ alert, time: at, actor: by }));
  return { ...screening, acknowledged: [...screening.acknowledged, ...added] };
}

/** What the log says of the critical items of a form that was saved. */
export function alertNotes({
  result,
}: Administration): readonly { readonly action: string; readonly detail: string }[] {
  return result.alerts
    .filter(mustBeAcknowledged)
    .map((alert) => ({ action: `alert.${alert.kind}`, detail: alertKey(alert).split('|')[1] ?? '' }));
}
