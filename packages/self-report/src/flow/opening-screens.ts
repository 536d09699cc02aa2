// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { FlowStrings } from '../strings/strings.js';
import type { FlowSetting } from './flow-setting.js';
import type { OfferedLanguage } from './offered-language.js';

/** The screens before the first question. */
export type OpeningPhase = 'code' | 'stranger' | 'language' | 'consent' | 'research';

/** What the opening screens show, and what her presses do. */
export interface Opening {
  readonly strings: FlowStrings;
  readonly setting: FlowSetting;
  /** Says which questionnaires are left out in the chosen language; '' where none is. */
  readonly note: string;
  readonly onCode: (isSame: boolean) => void;
  readonly onLanguage: (language: OfferedLanguage) => void;
  readonly onStart: () => void;
  readonly onDecline: () => void;
  readonly onResearch: (isAllowed: boolean) => void;
}

/** One of the screens before the first question. */
export function renderOpening(phase: OpeningPhase, opening: Opening): unknown {
  const { strings, setting, onCode, onLanguage, onResearch } = opening;
  switch (phase) {
    case 'code':
      return renderCode(strings, setting, onCode);
    case 'stranger':
      return renderStranger(strings);
    case 'language':
      return renderLanguages(strings, setting.languages, onLanguage);
    case 'consent':
      return renderConsent(strings, setting, opening);
    case 'research':
      return renderResearch(strings, setting, onResearch);
  }
}

/** The number that both screens show: a link that somebody else made shows another one. */
function renderCode(
  { code }: FlowStrings,
  { startCode, deliveredAs }: FlowSetting,
  onAnswer: (isSame: boolean) => void,
): unknown {
  return html`<h1 tabindex="-1" data-read>${code.title}</h1>
    <p data-read>${code.explanation[deliveredAs]}</p>
    <p class="code" data-read><bdi dir="ltr">${startCode}</bdi></p>
    <div class="choices">
      <button type="button" class="primary" @click=${() => onAnswer(true)}>${code.same[deliveredAs]}</button>
      <button type="button" @click=${() => onAnswer(false)}>${code.other}</button>
    </div>`;
}

/** The code is another one: nothing is asked. */
function renderStranger({ code }: FlowStrings): unknown {
  return html`<h1 tabindex="-1" data-read>${code.stopTitle}</h1>
    <p data-read>${code.stop}</p>`;
}

/** Each language by its own name, and in it what is left out. */
function renderLanguages(
  { languages: texts }: FlowStrings,
  languages: readonly OfferedLanguage[],
  onChoice: (language: OfferedLanguage) => void,
): unknown {
  return html`<h1 tabindex="-1" data-read>${texts.title}</h1>
    <div class="choices">
      ${languages.map(
        (language) =>
          html`<button
            type="button"
            class="choice"
            lang=${language.tag}
            dir=${language.direction}
            @click=${() => onChoice(language)}
          >
            <strong>${language.ownName}</strong>${language.note ? html`<small>${language.note}</small>` : nothing}
          </button>`,
      )}
    </div>`;
}

/** Who will see her answers, and the limits of that, before the first question. */
function renderConsent(
  strings: FlowStrings,
  { agency, device, texts, isBegunBefore }: FlowSetting,
  { note, onStart, onDecline }: Opening,
): unknown {
  const { consent } = strings;
  const points = texts[strings.language]?.consent ?? consent.points({ agency, device });
  return html`<h1 tabindex="-1" data-read>${consent.title}</h1>
    ${isBegunBefore === true ? html`<p class="begun-before" data-read>${consent.begunBefore}</p>` : nothing}
    <ul class="points">
      ${points.map((point) => html`<li data-read>${point}</li>`)}
    </ul>
    ${note ? html`<p class="muted" data-read>${note}</p>` : nothing}
    <div class="actions">
      <button type="button" class="quiet" @click=${onDecline}>${consent.decline}</button>
      <button type="button" class="primary" @click=${onStart}>${consent.start}</button>
    </div>`;
}

/** Use in research is a question of its own, with no answer chosen beforehand. */
function renderResearch(
  strings: FlowStrings,
  { texts }: FlowSetting,
  onAnswer: (isAllowed: boolean) => void,
): unknown {
  const { research } = strings;
  return html`<h1 tabindex="-1" data-read>${research.title}</h1>
    <p data-read>${texts[strings.language]?.research ?? research.explanation}</p>
    <div class="choices">
      <button type="button" class="choice" data-read @click=${() => onAnswer(true)}>${research.yes}</button>
      <button type="button" class="choice" data-read @click=${() => onAnswer(false)}>${research.no}</button>
    </div>`;
}
