// SPDX-License-Identifier: Apache-2.0
import {
  componentLabels,
  questionTemplates,
  supervisionQuestions,
  visitCoverage,
} from '@cradleside/charting/visit';
import type { SupervisionQuestion, VisitCoverage } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import type { EpisodeVisits } from './visits-of.js';
import { visitsTexts } from './visits.texts.js';

/** How many questions are read before the others are asked for. */
const fewQuestions = 4;

/** Which visits are not in the pictures, and why. */
export function renderVisitsLeftOut({ leftOut }: EpisodeVisits): TemplateResult {
  const texts = textsOf(visitsTexts);
  const lines: readonly (readonly [number, (count: number) => string])[] = [
    [leftOut.before, texts.beforeEpisode],
    [leftOut.badDay, texts.badDay],
    [leftOut.otherChecklist, texts.otherChecklist],
  ];
  return html`${lines.map(([count, words]) => (count === 0 ? nothing : html`<p class="alert note">${words(count)}</p>`))}`;
}

/** What stands beside the picture of visits: dose, how much is logged, and questions for supervision. */
export function renderVisitNumbers(
  visits: EpisodeVisits['visits'],
  onEditQuestions: () => void,
): TemplateResult {
  const texts = textsOf(visitsTexts);
  const coverage = visitCoverage({ checklist: fidelityChecklist, visits });
  return html`<section class="card visit-numbers">
      <h2>${texts.numbers}</h2>
      <dl class="facts">
        ${visitFacts(coverage).map(
          ([label, value]) => html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
        )}
      </dl>
    </section>
    ${renderQuestions(coverage, onEditQuestions)}`;
}

function visitFacts(coverage: VisitCoverage): readonly (readonly [string, string])[] {
  const texts = textsOf(visitsTexts);
  const { breadthMedian, completeness, daysToLog, dose } = coverage;
  const known = (value: number | null, words: (value: number) => string) =>
    value === null ? texts.notKnown : words(value);
  return [
    [texts.held, String(dose.visitsHeld)],
    [texts.logged, completeness.text],
    [texts.minutes, texts.minutesNoted(dose.minutes, dose.minutesNoted.text)],
    [texts.weeks, dose.weeksWithVisit.text],
    [
      texts.breadth,
      known(breadthMedian, (median) => texts.breadthMedian(median, coverage.categories.length)),
    ],
    [texts.daysToLog, known(daysToLog, texts.days)],
  ];
}

function renderList(questions: readonly SupervisionQuestion[]): TemplateResult {
  return html`<ul class="points">
    ${questions.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`;
}

function renderQuestions(coverage: VisitCoverage, onEdit: () => void): TemplateResult {
  const texts = textsOf(visitsTexts);
  const language = interfaceLanguage();
  const offered = supervisionQuestions({
    coverage,
    templates: questionTemplates[language],
    labels: componentLabels(fidelityChecklist, language),
  });
  const gaps = offered.filter(({ when }) => when === 'gap');
  // Many gaps would bury what is asked about each visit.
  const questions = [...gaps.slice(0, 1), ...offered.filter(({ when }) => when !== 'gap'), ...gaps.slice(1)];
  return html`<section class="card supervision-questions">
    <h2>${texts.questions}</h2>
    ${
      questions.length === 0
        ? html`<p>${texts.noQuestions}</p>`
        : html`<p class="muted small">${texts.questionsHint}</p>
            ${renderList(questions.slice(0, fewQuestions))}
            ${
              questions.length <= fewQuestions
                ? nothing
                : html`<details>
                    <summary>${texts.moreQuestions(questions.length - fewQuestions)}</summary>
                    ${renderList(questions.slice(fewQuestions))}
                  </details>`
            }
            <button type="button" @click=${onEdit}>${texts.editQuestions}</button>`
    }
  </section>`;
}
