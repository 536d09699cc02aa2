// SPDX-License-Identifier: Apache-2.0
import type { Alert } from '@cradleside/instruments';
import type { Policy } from '@cradleside/policy';
import { openAlerts } from './alerts.js';
import { draftAlert } from './draft-alert.js';
import type { OpenSafetyEvent } from './safety-records.js';
import type { Stored } from './typed-records.js';

/** A screening with an alert that nobody has acknowledged. */
export interface OpenScreening {
  readonly screening: Stored<'screening'>;
  /** The most urgent one. */
  readonly alert: Alert;
}

/** A screener that is not finished, in which a critical item has been endorsed. */
export interface OpenDraft {
  readonly draft: Stored<'draft'>;
  readonly alert: Alert;
}

/** What waits for a clinician; an event whose alert has been seen and whose chain has not come to its end. */
export type Waiting = OpenScreening | OpenDraft | OpenSafetyEvent;

interface Begun {
  readonly policy: Policy;
  readonly drafts: readonly Stored<'draft'>[];
  /** `practice.safety.open()`. */
  readonly events: readonly OpenSafetyEvent[];
}

/**
 * What waits for a clinician: endorsed critical items that nobody has seen first, also of screeners that were begun and
 * not finished, then those that are not documented or closed, then those left open; newest first in each.
 */
export function needsYou(
  screenings: readonly Stored<'screening'>[],
  { policy, drafts, events }: Begun,
): readonly Waiting[] {
  const unseen = screenings.flatMap((screening): OpenScreening[] => {
    const alerts = openAlerts(screening.value);
    const alert = alerts.find(({ kind }) => kind === 'act-now') ?? alerts[0];
    return alert ? [{ screening, alert }] : [];
  });
  const said = new Set(unseen.map(({ screening }) => screening.id));
  const unfinished = drafts.flatMap((draft): OpenDraft[] => {
    const alert = draftAlert(policy, draft.value);
    return alert ? [{ draft, alert }] : [];
  });
  const seen = events.filter(({ record }) => !said.has(record.value.screening));
  return [...unseen, ...unfinished, ...seen].sort(
    (one, other) => rankOf(one) - rankOf(other) || dayOf(other).localeCompare(dayOf(one)),
  );
}

function rankOf(waiting: Waiting): number {
  if ('state' in waiting) return waiting.state.kind === 'act-now' ? 1 : 2;
  return waiting.alert.kind === 'act-now' ? 0 : 2;
}

function dayOf(waiting: Waiting): string {
  if ('state' in waiting) return waiting.state.place.answeredOn;
  return 'draft' in waiting
    ? waiting.draft.value.begun.slice(0, 'yyyy-mm-dd'.length)
    : waiting.screening.value.date;
}
