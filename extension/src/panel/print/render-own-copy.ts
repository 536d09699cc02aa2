// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../app/texts.js';
import { crisisLines } from '../parts/crisis-lines.js';
import { dayIn } from './day-in.js';
import type { OwnCopyEntry, SafetyQuestion } from './own-copy.js';
import { ownCopySheetTexts } from './own-copy-sheet.texts.js';
import type { OwnCopySheetTexts } from './own-copy-sheet.texts.js';

/** What the paper is drawn from. */
export interface OwnCopyView {
  readonly policy: Policy;
  readonly language: InterfaceLanguage;
  readonly entries: readonly OwnCopyEntry[];
}

/** The paper that she takes home. It names nobody: neither her, nor the child, nor the visitor, and holds no code. */
export function renderOwnCopy({ policy, language, entries }: OwnCopyView): TemplateResult {
  const texts = ownCopySheetTexts[language];
  return html`<article class="paper" lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'} aria-label=${texts.title}>
    <h2 class="paper-title">${texts.title}</h2>
    <p>${texts.yours}</p>
    ${entries.map((entry) => renderEntry(entry, language, policy.agency))}
    <p>${entries.some(isHigherMore) ? texts.higherMeansMore : nothing} ${texts.toTalkAbout}</p>
    <h3>${texts.seenTitle}</h3>
    <p>
      ${texts.readers(policy.agency)}
      ${entries.every(({ chartedOn }) => chartedOn === undefined) ? texts.notInRecord(policy.agency) : nothing}
    </p>
    <h3>${texts.contactsTitle}</h3>
    <ul>
      ${crisisLines(policy, language).map((line) => html`<li>${line}</li>`)}
    </ul>
  </article>`;
}

function renderEntry(entry: OwnCopyEntry, language: InterfaceLanguage, agency: string): TemplateResult {
  const texts = ownCopySheetTexts[language];
  const { screening, instrument, safety, chartedOn, isInChildChart } = entry;
  const { date } = screening.value;
  return html`<section class="paper-entry">
    <h3>${texts.topics[instrument.id] ?? texts.other} <bdi>(${instrument.name})</bdi></h3>
    <p>${texts.filledIn(dayIn(language, date))} ${renderTotal(entry, texts)}</p>
    ${safety.map((question) => renderSafety(question, texts))}
    ${chartedOn === undefined ? nothing : html`<p>${texts.inRecord(dayIn(language, chartedOn), agency)}</p>`}
    ${isInChildChart ? html`<p>${texts.inChildRecord}</p>` : nothing}
  </section>`;
}

function renderTotal({ screening, instrument }: OwnCopyEntry, texts: OwnCopySheetTexts): unknown {
  const { total } = screening.value.administration.result;
  const { range } = instrument.scoring;
  if (range === null) return nothing;
  return total === null ? texts.noTotal : texts.total(total, range[0], range[1]);
}

function isHigherMore({ screening, instrument }: OwnCopyEntry): boolean {
  return instrument.scoring.higherIs === 'worse' && screening.value.administration.result.total !== null;
}

function renderSafety(
  { number, question, answer, isEndorsed, language }: SafetyQuestion,
  texts: OwnCopySheetTexts,
): TemplateResult {
  return html`<p>
    ${texts.question(number)} ${question === null ? nothing : html`<q lang=${language} dir="auto">${question}</q>`}
    <br />${texts.answer}
    ${answer.state === 'answered' ? html`<q lang=${language} dir="auto">${answer.words}</q>` : texts[answer.state]}
    ${isEndorsed ? html`<br />${texts.talked}` : nothing}
  </p>`;
}
