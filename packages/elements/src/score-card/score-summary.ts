// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Alert, Decision, Instrument, Result } from '@cradleside/instruments';
import type { AdministrationMode } from '@cradleside/instruments/administration';
import type { ScoreStrings, Strings } from '../strings/strings.js';
import { renderItemAlert } from './alert-box.js';
import type { AnswerLabel } from './alert-box.js';
import { renderBandScale } from './band-scale.js';

export { scoreStyles as styles } from './score-card.styles.js';

/** What is drawn of one result. */
export interface ScoreView {
  readonly definition: Instrument;
  readonly result: Result;
  readonly alerts: readonly Alert[];
  readonly strings: Strings;
  readonly score: ScoreStrings;
  /** Mode, language and, where it is over, day of the sitting. */
  readonly sitting: readonly [AdministrationMode, string, ...string[]];
  /** Wording of an item's answer. */
  readonly words: AnswerLabel;
  /** Lines about the change since an earlier administration. */
  readonly change: TemplateResult | typeof nothing;
}

/** Alerts first, then total on its band scale, cut-points, criteria, subscales, and the sources of every number. */
export function renderScore(view: ScoreView): TemplateResult {
  const { definition, result, alerts, strings, score, sitting, change, words } = view;
  const { name, scoring } = definition;
  const urgent = alerts.filter(({ kind }) => kind === 'act-now' || kind === 'ask');
  const worse = alerts.filter(({ kind }) => kind === 'change');
  const notes = alerts.filter(({ kind }) => kind === 'note');
  const critical = definition.alerts.find(({ kind }) => kind === 'act-now');
  const items = definition.items.filter(({ unscored }) => !unscored).length;
  return html`<section class="score" part="card" aria-label=${score.title(name)}>
    <div aria-live="assertive">${urgent.map((alert) => renderItemAlert(alert, strings, words))}</div>
    <div aria-live="polite">
      <p class="total" part="total">
        <span>${name}</span> ${totalTemplate(definition, result, score)} ${result.band ? html`<span class="band-name">${bandLabel(definition, result.band.id, score)}</span>` : nothing}
      </p>
      ${renderBandScale(definition, result.total)}
      <ul>
        ${result.prorated === null ? nothing : html`<li>${score.prorated(result.prorated, result.answered, items)}</li>`}
        ${definition.cutPoints.filter(({ screens }) => screens).map((cutPoint) => html`<li>${cutPointText(definition, cutPoint.id, result, score)}</li>`)}
        ${definition.criteria.map(({ id, label }) => html`<li>${score.criteria[id] ?? label}: ${decisionText(result.criteria[id], score)}</li>`)}
        ${scoring.subscales.map(({ id, name: part }) => html`<li>${part}: ${result.subscales[id] ?? score.notYet}</li>`)}
        ${change}
        ${zeroLine()}
      </ul>
      ${worse.map(({ kind, value }) => html`<p class="alert ${kind}" part="alert alert-${kind}">${score.worsened(Number(value))}</p>`)}
      ${notes.map((alert) => renderItemAlert(alert, strings, words))}
      <p class="muted">${[strings.answered(result.answered, items), score.mode(sitting[0]), languageName(sitting[1], strings), ...sitting.slice(2)].join(', ')}. ${score.disclaimer}</p>
    </div>
    <details class="muted">
      <summary>${score.sources}</summary>
      <ul>
        ${sourcesOf(definition).map((source) => html`<li lang="en" dir="ltr">${source}</li>`)}
      </ul>
    </details>
  </section>`;

  function zeroLine(): TemplateResult | typeof nothing {
    const isKnown =
      critical && !result.missing.includes(critical.item) && !result.declined.includes(critical.item);
    const isRaised = urgent.length > 0;
    return isKnown && !isRaised && result.answered
      ? html`<li>${score.zeroIsNotNone(critical.item)}</li>`
      : nothing;
  }
}

function totalTemplate(
  { scoring }: Instrument,
  result: Result,
  score: ScoreStrings,
): TemplateResult | typeof nothing {
  if (!scoring.range) return nothing;
  if (result.total === null) return html`<strong>${totalText(result, score)}</strong>`;
  return html`<bdi dir="ltr"><strong>${result.total}</strong><span class="of"> / ${scoring.range[1]}</span></bdi>`;
}

const languageNames = new Map<string, Intl.DisplayNames>();

function languageName(tag: string, { language }: Strings): string {
  let names = languageNames.get(language);
  if (!names) languageNames.set(language, (names = new Intl.DisplayNames([language], { type: 'language' })));
  return names.of(tag) ?? tag;
}

function totalText(result: Result, score: ScoreStrings): string {
  return result.status === 'invalid' ? score.invalid : `– ${score.notYet}`;
}

function bandLabel({ bands }: Instrument, id: string, score: ScoreStrings): string {
  const band = bands.find((one) => one.id === id);
  return band ? `${score.bands[id] ?? band.label} (${band.from}–${band.to})` : '';
}

function cutPointText(definition: Instrument, id: string, result: Result, score: ScoreStrings): string {
  const { min, subscale } = definition.cutPoints.find((one) => one.id === id)!;
  const part = definition.scoring.subscales.find((one) => one.id === subscale);
  const scale = part ? `${part.name}: ` : '';
  const decision = result.cutPoints[id];
  if (decision === true) return score.atOrAbove(min, scale);
  return decision === false ? score.below(min, scale) : score.undecided(min, scale);
}

function decisionText(decision: Decision | undefined, score: ScoreStrings): string {
  if (decision === true) return score.met;
  return decision === false ? score.notMet : score.notYet;
}

/** Each number's source once, with the rule it belongs to. */
function sourcesOf({ bands, cutPoints, criteria, alerts, scoring, change }: Instrument): string[] {
  return [
    ...bands.slice(0, 1).map(({ source }) => `bands: ${source}`),
    ...cutPoints.map(({ id, source }) => `${id}: ${source}`),
    ...criteria.slice(0, 1).map(({ source }) => `criteria: ${source}`),
    ...alerts.map(({ rule, source }) => `${rule}: ${source}`),
    ...change.map(({ id, source, population }) => `${id}: ${source} (${population})`),
    `missing items: ${scoring.missingItemSource}`,
  ];
}
