// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { languageName } from '../parts/language-name.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Practice } from '../practice/practice.js';
import type { Correction, Screening } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { resultTexts } from './result.texts.js';

/** Who answered, when, how and in which wording; what was put right since, and where the note went. */
export function renderAbout(practice: Practice, { value }: Stored<'screening'>): TemplateResult {
  const texts = textsOf(resultTexts);
  const words = textsOf(wordTexts);
  const { administration, charted, corrections } = value;
  const family = practice.family(value.family)?.value;
  const origin = administration.translation === null ? texts.own : texts.official;
  const facts: readonly (readonly [string, string])[] = [
    [texts.who, family ? caregiverName(family, value.caregiver) : '–'],
    [texts.when, dayText(value.date)],
    [texts.mode, `${words.mode[administration.mode]}, ${words.source[value.source]}`],
    [texts.language, languageName(administration.language)],
    [texts.wording, `${origin}; ${words.evidence[administration.evidence]}`],
    [texts.enteredBy, enteredBy(value)],
    ...selfReportFacts(value),
    ...charted.map(
      ({ how, time, chart }) =>
        [
          texts.charted,
          [texts.chartedHow[how], ...(chart ? [texts.chartOf[chart]] : []), momentText(time)].join(
            words.comma,
          ),
        ] as const,
    ),
  ];
  return html`<details class="section">
      <summary>${texts.about}</summary>
      <dl class="facts">
        ${facts.map(
          ([name, text]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
    </details>
    ${
      corrections.length === 0
        ? nothing
        : html`<h2>${texts.corrections}</h2>
            <ul class="rows">
              ${corrections.map((correction) => renderCorrection(practice, correction))}
            </ul>`
    }`;
}

/** Who answered alone entered it herself. */
function enteredBy({ enteredBy: actor, source }: Screening): string {
  return source === 'tablet' || source === 'hand-over' ? textsOf(wordTexts).mode.self : actor;
}

function selfReportFacts({ selfReport }: Screening): readonly (readonly [string, string])[] {
  if (!selfReport) return [];
  const texts = textsOf(resultTexts);
  const { research, state } = selfReport;
  const answer = research ? 'yes' : 'no';
  return [
    [texts.sitting, texts.sittings[state]],
    [texts.research, texts.researchAnswers[research === null ? 'unsaid' : answer]],
  ];
}

function renderCorrection(practice: Practice, correction: Correction): TemplateResult {
  const texts = textsOf(resultTexts);
  const { what, actor, time, reason } = correction;
  const [from, to] = fromTo(practice, correction);
  return html`<li class="correction">
    ${texts.correctionLine(textsOf(wordTexts).correction[what], actor, momentText(time))}
    ${from === to ? nothing : html`<br />${texts.fromTo(from, to)}`}
    ${reason === '' ? nothing : html`<br /><span class="muted">${reason}</span>`}
  </li>`;
}

/** A family that has been deleted since has no code any more. */
function fromTo(practice: Practice, { what, from, to }: Correction): readonly [string, string] {
  switch (what) {
    case 'moved':
      return [practice.family(from)?.value.code ?? '–', practice.family(to)?.value.code ?? '–'];
    case 'caregiver': {
      const family = practice
        .families()
        .find(({ value }) => value.caregivers.some(({ id }) => id === to))?.value;
      return family ? [caregiverName(family, from), caregiverName(family, to)] : ['', ''];
    }
    case 'date':
      return [dayText(from), dayText(to)];
    case 'edited':
    case 'struck':
    case 'restored':
      return ['', ''];
  }
}
