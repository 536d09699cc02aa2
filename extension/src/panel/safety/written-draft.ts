// SPDX-License-Identifier: Apache-2.0
import { documentationFields, followUpDay } from '@cradleside/safety';
import type { SafetyDocumentation, SafetyEvent, SafetyState } from '@cradleside/safety';
import { localDay, localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { SafetyDraft } from '../practice/records.js';
import { isOfThePerson } from '../practice/safety-drafts.js';
import type { StoredSafetyDraft } from '../practice/safety-drafts.js';
import type { Stored } from '../practice/typed-records.js';
import { asqFields, filledAsq } from './asq-follow-up.js';

/**
 * What the screen of an event begins with: what was being written, else what the event holds. The answer that the form
 * gave and a follow-up day are offered; an ASQ that was asked for it stands there with its result.
 */
export function beginWriting(
  practice: Practice,
  {
    event,
    state,
    drafts,
  }: {
    readonly event: SafetyEvent;
    readonly state: SafetyState;
    readonly drafts: readonly StoredSafetyDraft[];
  },
  now: Date,
): { readonly draft: SafetyDraft; readonly stored: StoredSafetyDraft | undefined } {
  const stored = drafts.find((one) => isOfThePerson(one, state));
  const { screening } = event;
  const { family, caregiver } = state.place;
  const seen = { family, caregiver, endorsed: state.endorsed };
  const draft = stored
    ? broughtUpTo(stored.value, seen)
    : beginDraft(practice, { state, seen, screening }, now);
  return { draft: { ...draft, fields: withAsq(practice, draft.fields, { event, state }) }, stored };
}

/** Written when another answer stood there: what was answered is said anew, all else stays. */
function broughtUpTo(draft: SafetyDraft, seen: SafetyDraft['seen']): SafetyDraft {
  const isSame = JSON.stringify(draft.seen.endorsed) === JSON.stringify(seen.endorsed);
  if (isSame) return draft;
  const isFirst = Object.keys(draft.seen.endorsed).length === 0;
  return { ...draft, seen, fields: { ...draft.fields, value: isFirst ? highestOf(seen) : null } };
}

function highestOf({ endorsed }: SafetyDraft['seen']): number | null {
  const values = Object.values(endorsed);
  return values.length === 0 ? null : Math.max(...values);
}

function beginDraft(
  { policy }: Practice,
  {
    state,
    seen,
    screening,
  }: {
    readonly state: SafetyState;
    readonly seen: SafetyDraft['seen'];
    readonly screening: string;
  },
  now: Date,
): SafetyDraft {
  const { documentation } = state;
  return {
    of: 'safety',
    family: seen.family,
    screening,
    seen,
    fields: {
      ...documentation,
      value: documentation.value ?? highestOf(seen),
      followUp: documentation.followUp || followUpDay(localDay(now), policy.followUpDays),
    },
    reason: '',
    asked: {},
    begun: localTime(now),
  };
}

function withAsq(
  practice: Practice,
  fields: SafetyDocumentation,
  { event, state }: { readonly event: SafetyEvent; readonly state: SafetyState },
): SafetyDocumentation {
  const filled = ownAsq(practice, event) ?? filledAsq(practice, state);
  const isOther = fields.tool !== null && fields.tool !== 'asq';
  if (!filled || isOther || fields.toolScreening === filled.id) return fields;
  return { ...fields, ...asqFields(filled.id, filled.value) };
}

/** An ASQ that raised the event is a follow-up itself. */
function ownAsq(practice: Practice, { instrument, screening }: SafetyEvent): Stored<'screening'> | undefined {
  return instrument === 'asq' ? practice.screening(screening) : undefined;
}

/** The fields after another tool was chosen: the result of the one before is not its result. */
export function withTool(
  practice: Practice,
  fields: SafetyDocumentation,
  {
    tool,
    event,
    state,
  }: {
    readonly tool: SafetyDocumentation['tool'];
    readonly event: SafetyEvent;
    readonly state: SafetyState;
  },
): SafetyDocumentation {
  if (tool === fields.tool) return fields;
  const cleared = { ...fields, tool, toolName: '', toolResult: '', toolScreening: '' };
  return withAsq(practice, cleared, { event, state });
}

/** What is written otherwise than the event holds it. */
export function changedFields(
  fields: SafetyDocumentation,
  before: SafetyDocumentation,
): Partial<SafetyDocumentation> {
  return Object.fromEntries(
    documentationFields
      .filter((field) => fields[field] !== before[field])
      .map((field) => [field, fields[field]]),
  );
}

/** Whether the event is being documented, or what was documented is being put right. */
export function isWriting({ stage }: SafetyState, isCorrecting: boolean): boolean {
  return stage === 'acknowledged' || ((stage === 'documented' || stage === 'closed') && isCorrecting);
}

/** Whether a draft holds something that was to be put right in what had been documented. */
export function isCorrection(
  { fields, reason }: SafetyDraft,
  { stage, documentation }: SafetyState,
): boolean {
  const isWritten = reason !== '' || Object.keys(changedFields(fields, documentation)).length > 0;
  return isWritten && (stage === 'documented' || stage === 'closed');
}
