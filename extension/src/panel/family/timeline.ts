// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { openAlerts } from '../practice/alerts.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { familyTexts } from './family.texts.js';

type Entry = Stored<'screening'> | Stored<'visit'>;

interface TimelineView {
  readonly practice: Practice;
  readonly family: Stored<'family'>;
  readonly go: (route: Route) => void;
}

/** Screenings and visits of a family, newest first; struck-out ones stay to be seen. */
export function timeline(practice: Practice, family: string): readonly Entry[] {
  const screenings = [...practice.screenings(family)].sort((one, other) =>
    (other.value.administration.started ?? '').localeCompare(one.value.administration.started ?? ''),
  );
  return [...screenings, ...practice.visits(family)].sort((one, other) =>
    other.value.date.localeCompare(one.value.date),
  );
}

export function renderEntry(entry: Entry, view: TimelineView): TemplateResult {
  return entry.kind === 'visit'
    ? renderVisit(entry as Stored<'visit'>, view)
    : renderScreening(entry as Stored<'screening'>, view);
}

function renderScreening({ id, value }: Stored<'screening'>, view: TimelineView): TemplateResult {
  const { practice, family, go } = view;
  const texts = textsOf(familyTexts);
  const { administration, caregiver, date, isStruck } = value;
  const { result, instrument } = administration;
  const [alert] = openAlerts(value);
  const range = instrumentInUse(practice.policy, instrument)?.scoring.range;
  return html`<li>
    <button type="button" class="row dated" @click=${() => go({ screen: 'result', screening: id })}>
      <span class=${isStruck ? 'struck' : ''}>${dayText(date)}</span>
      <span class="what">
      <strong class=${isStruck ? 'struck' : ''}>${instrumentName(instrument)}</strong>
      ${range ? html`<bdi dir="ltr" class=${isStruck ? 'struck' : ''}>${result.total === null ? texts.noTotal : `${result.total}/${range[1]}`}</bdi>` : nothing}
      ${alert ? html`<span class="tag ${alert.kind}">${texts.needsAcknowledging}</span>` : nothing}
      ${isStruck ? html`<span class="muted small">${textsOf(wordTexts).struck}</span>` : nothing}
      ${family.value.caregivers.length > 1 ? html`<span class="muted small">${caregiverName(family.value, caregiver)}</span>` : nothing}
      </span>
    </button>
  </li>`;
}

function renderVisit({ id, value }: Stored<'visit'>, view: TimelineView): TemplateResult {
  const { family, go } = view;
  const texts = textsOf(familyTexts);
  const words = textsOf(wordTexts);
  const { date, isStruck, minutes, status } = value;
  return html`<li>
    <button type="button" class="row dated" @click=${() => go({ screen: 'visit', family: family.id, visit: id })}>
      <span class=${isStruck ? 'struck' : ''}>${dayText(date)}</span>
      <span class="what">
      <strong class=${isStruck ? 'struck' : ''}>${texts.visitWord}</strong>
      ${status === 'held' ? nothing : html`<span>${words.visitStatus[status]}</span>`}
      ${minutes === null ? nothing : html`<span>${texts.minutes(minutes)}</span>`}
      ${status === 'held' ? renderLog(value) : nothing}
      ${isStruck ? html`<span class="muted small">${words.struck}</span>` : nothing}
      </span>
    </button>
  </li>`;
}

/** A held visit without its checklist is hatched, which is no judgement: an empty log and a missing one differ. */
function renderLog({ checklist }: Stored<'visit'>['value']): TemplateResult {
  const texts = textsOf(familyTexts);
  if (!checklist || checklist.result.status === 'blank')
    return html`<span class="hatched">${texts.notLogged}</span>`;
  if (checklist.result.status === 'nothing') return html`<span class="muted">${texts.nothingFromList}</span>`;
  const items = checklist.result.ticked.filter((item) => item.split('.').length === 2);
  return html`<span class="muted">${texts.components(items.length)}</span>`;
}

/** Where the note of the newest day is written; undefined where there is nothing to write about. */
export function noteRoute(practice: Practice, { id }: Stored<'family' | 'screening'>): Route | undefined {
  const [newest] = timeline(practice, id).filter(({ value }) => !value.isStruck);
  if (!newest) return undefined;
  const onThatDay = timeline(practice, id).filter(
    ({ value }) => !value.isStruck && value.date === newest.value.date,
  );
  const visit = onThatDay.find(({ kind }) => kind === 'visit');
  return {
    screen: 'note',
    family: id,
    screenings: onThatDay.filter(({ kind }) => kind === 'screening').map((entry) => entry.id),
    ...(visit && { visit: visit.id }),
  };
}
