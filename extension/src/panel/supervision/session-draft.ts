// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import { localDay } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import type { SupervisionDraft, SupervisionSession } from './supervision-records.js';

/** A stored draft of a session. */
export type StoredSessionDraft = Stored<'draft'> & { readonly value: SupervisionDraft };

/** The draft that a place names; for a session that is opened again, the draft that was begun of it. */
export function sessionDraft(
  practice: Practice,
  { session, draft: id }: Route & { readonly screen: 'supervision-session' },
): StoredSessionDraft | undefined {
  const isHere = ({ value }: Stored<'draft'>) =>
    value.of === 'supervision' && 'session' in value && value.session === session;
  const named = id === undefined ? undefined : practice.draft(id);
  const found = id === undefined && session !== undefined ? practice.drafts().find(isHere) : named;
  return found?.value.of === 'supervision' && 'session' in found.value
    ? (found as StoredSessionDraft)
    : undefined;
}

/** What the form begins with: the session that is opened again, or a new one of today with whom the last one was. */
export function beginSession(
  before: SupervisionSession | undefined,
  { last, now }: { readonly last: SupervisionSession | undefined; readonly now: Date },
): SupervisionDraft['fields'] {
  if (!before)
    return {
      date: localDay(now),
      minutes: '',
      kind: 'individual',
      supervisor: last?.kind === 'individual' ? last.supervisor : '',
      topics: [],
      reflection: '',
    };
  const { date, minutes, kind, supervisor, topics, reflection } = before;
  return { date, minutes: String(minutes), kind, supervisor, topics, reflection };
}
