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
import type { OpenDraft, OpenScreening } from '../practice/needs-you.js';
import type { Practice } from '../practice/practice.js';
import type { Draft, Screening } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { dueLine } from './due-line.js';
import { familiesTexts } from './families.texts.js';

type Go = (route: Route) => void;

/** A screening whose alert waits to be acknowledged, or a screener with one that waits to be finished. */
export function renderOpen(practice: Practice, open: OpenScreening | OpenDraft, go: Go): TemplateResult {
  const texts = textsOf(familiesTexts);
  const { item = '', kind, value } = open.alert;
  const wordsOfKind = kind === 'ask' ? texts.ask : texts.actNow;
  const words = 'draft' in open ? texts.unfinished(item, String(value)) : wordsOfKind(item);
  const route: Route =
    'draft' in open ? draftRoute(open.draft) : { screen: 'result', screening: open.screening.id };
  const { value: work } = 'draft' in open ? open.draft : open.screening;
  return html`<button
    type="button"
    class="row inline ${kind}"
    @click=${() => go(route)}
  >
    <span class="mark" aria-hidden="true">${kind === 'ask' ? '?' : '!'}</span>
    <span class="code">${practice.family(work.family)?.value.code ?? '–'}</span>
    <span>${instrumentOf(work)} ${words}</span>
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
