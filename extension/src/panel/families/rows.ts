// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { draftName } from '../parts/draft-name.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { draftRoute } from '../practice/draft-route.js';
import type { DueGroup } from '../practice/due-view.js';
import { hasBadDay } from '../practice/has-bad-day.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { OpenDraft, OpenScreening, Waiting } from '../practice/needs-you.js';
import type { Practice } from '../practice/practice.js';
import type { Draft, Screening } from '../practice/records.js';
import type { OpenSafetyEvent } from '../practice/safety-records.js';
import type { Stored } from '../practice/typed-records.js';
import { stageLine } from '../safety/stage-line.js';
import { dueLine } from './due-line.js';
import { familiesTexts } from './families.texts.js';

type Go = (route: Route) => void;

/**
 * A screening whose alert waits to be acknowledged, a screener with one that waits to be finished, or a safety event that
 * waits for its next step.
 */
export function renderOpen(practice: Practice, open: Waiting, go: Go): TemplateResult {
  return 'state' in open ? renderEvent(practice, open, go) : renderAlert(practice, open, go);
}

function renderAlert(practice: Practice, open: OpenScreening | OpenDraft, go: Go): TemplateResult {
  const texts = textsOf(familiesTexts);
  const { item = '', kind, value } = open.alert;
  const wordsOfKind = kind === 'ask' ? texts.ask : texts.actNow;
  const words = 'draft' in open ? texts.unfinished(item, String(value)) : wordsOfKind(item);
  const { value: work } = 'draft' in open ? open.draft : open.screening;
  return renderUrgent({
    kind: kind === 'ask' ? 'ask' : 'act-now',
    code: practice.family(work.family)?.value.code ?? '–',
    words: `${instrumentOf(work)} ${words}`,
    onOpen: () =>
      go('draft' in open ? draftRoute(open.draft) : { screen: 'result', screening: open.screening.id }),
  });
}

function renderEvent(practice: Practice, { record, state }: OpenSafetyEvent, go: Go): TemplateResult {
  const { screening, instrument } = record.value;
  return renderUrgent({
    kind: state.kind,
    code: practice.family(state.place.family)?.value.code ?? '–',
    words: `${instrumentName(instrument)} ${stageLine(state)}`,
    onOpen: () => go({ screen: 'safety-event', screening }),
  });
}

function renderUrgent(row: {
  readonly kind: 'act-now' | 'ask';
  readonly code: string;
  readonly words: string;
  readonly onOpen: () => void;
}): TemplateResult {
  return html`<button type="button" class="row inline ${row.kind}" @click=${row.onOpen}>
    <span class="mark" aria-hidden="true">${row.kind === 'ask' ? '?' : '!'}</span>
    <span class="code">${row.code}</span>
    <span>${row.words}</span>
  </button>`;
}

function instrumentOf(work: Screening | Draft): string {
  if ('administration' in work) return instrumentName(work.administration.instrument);
  return work.of === 'screening' ? instrumentName(work.instrument) : '';
}

/** Something that was begun. */
export function renderDrafts(practice: Practice, draft: Stored<'draft'>, go: Go): TemplateResult {
  const { value } = draft;
  const family = practice.family(value.family)?.value;
  const { comma } = textsOf(wordTexts);
  const who = value.of === 'screening' && family ? caregiverName(family, value.caregiver) : '';
  const code = family?.code ?? (value.of === 'family' ? value.fields.code.trim() : '');
  return html`<button type="button" class="row due" @click=${() => go(draftRoute(draft))}>
    <span class="code">${code === '' ? '–' : code}</span>
    <span>${draftName(value)}${who === '' ? nothing : html`${comma}${who}`}</span>
    <span class="muted">${dayText(value.begun.slice(0, 10))}</span>
  </button>`;
}

/** A family that is due for screeners. */
export function renderDue(
  { family, groups }: { readonly family: Stored<'family'>; readonly groups: readonly DueGroup[] },
  go: Go,
): TemplateResult {
  return html`<button type="button" class="row due" @click=${() => go({ screen: 'family', family: family.id })}>
    <span class="code">${family.value.code}</span>
    <span>${groups[0] ? dueLine(groups[0]) : nothing}</span>
    <span class="muted">${groups[0]?.instruments.map(instrumentName).join(' ')}</span>
  </button>`;
}

/** A closed family that has been kept as long as the policy says. */
export function renderRetained({ id, value }: Stored<'family'>, go: Go): TemplateResult {
  const names = value.caregivers.map((caregiver) => caregiverName(value, caregiver.id));
  return html`<button type="button" class="row due" @click=${() => go({ screen: 'family', family: id })}>
    <span class="code">${value.code}</span>
    <span>${names.join(textsOf(wordTexts).comma)}</span>
    <span class="muted">${textsOf(familiesTexts).closedOn(dayText(value.closed))}</span>
  </button>`;
}

/** One family in the whole list. Its place is said, because only the rows near the view are in the page. */
export function renderFamily(
  family: Stored<'family'>,
  {
    due,
    position,
    count,
    go,
  }: {
    readonly due: readonly DueGroup[] | undefined;
    readonly position: number;
    readonly count: number;
    readonly go: Go;
  },
): TemplateResult {
  const texts = textsOf(familiesTexts);
  const { code, caregivers, closed } = family.value;
  const words = textsOf(wordTexts);
  const course = closed === '' ? due?.[0] && dueLine(due[0]) : texts.closed;
  const state = hasBadDay(family.value) ? words.checkDates : course;
  return html`<li aria-posinset=${position} aria-setsize=${count}>
    <button type="button" class="row" @click=${() => go({ screen: 'family', family: family.id })}>
      <span class="code">${code}</span>
      <span class="names">${caregivers.map(({ id }) => caregiverName(family.value, id)).join(words.comma)}</span>
      ${state === undefined ? nothing : html`<span class="state">${state}</span>`}
    </button>
  </li>`;
}
