// SPDX-License-Identifier: Apache-2.0
import type { Alert } from '@cradleside/instruments';
import type { Policy } from '@cradleside/policy';
import { openAlerts } from './alerts.js';
import { draftAlert } from './draft-alert.js';
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

const urgency = { 'act-now': 0, ask: 1, positive: 2, change: 3, note: 4 } as const;

/**
 * What waits for a clinician: endorsed critical items first, also of screeners that were begun and not finished, then
 * those left open; newest first in each.
 */
export function needsYou(
  screenings: readonly Stored<'screening'>[],
  begun: { readonly policy: Policy; readonly drafts: readonly Stored<'draft'>[] },
): readonly (OpenScreening | OpenDraft)[] {
  const finished = screenings.flatMap((screening): OpenScreening[] => {
    const [alert] = [...openAlerts(screening.value)].sort(
      (one, other) => urgency[one.kind] - urgency[other.kind],
    );
    return alert ? [{ screening, alert }] : [];
  });
  const unfinished = begun.drafts.flatMap((draft): OpenDraft[] => {
    const alert = draftAlert(begun.policy, draft.value);
    return alert ? [{ draft, alert }] : [];
  });
  return [...finished, ...unfinished].sort(
    (one, other) =>
      urgency[one.alert.kind] - urgency[other.alert.kind] || dayOf(other).localeCompare(dayOf(one)),
  );
}

function dayOf(open: OpenScreening | OpenDraft): string {
  return 'draft' in open ? open.draft.value.begun.slice(0, 'yyyy-mm-dd'.length) : open.screening.value.date;
}
