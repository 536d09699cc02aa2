// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { safetyEventTexts } from './safety-event.texts.js';

/** Where the two numbers of the help come from; published references are written as they were published. */
const sources = {
  veterans:
    'Louzon SA, Bossarte R, McCarthy JF, Katz IR. Does suicidal ideation as measured by the PHQ-9 predict suicide among VA patients? Psychiatr Serv 2016;67(5):517-522.',
  predictive:
    'Na PJ, Yaramala SR, Kim JA, et al. The PHQ-9 Item 9 based screening for suicide risk: a validation study of the Patient Health Questionnaire (PHQ)-9 Item 9 with the Columbia Suicide Severity Rating Scale (C-SSRS). J Affect Disord 2018;232:34-40.',
} as const;

/** What an answer to item 9 can and cannot say, with the sources of its numbers. */
export function renderSafetyHelp(): TemplateResult {
  const { help } = textsOf(safetyEventTexts);
  return html`<details class="section">
    <summary>${help.title}</summary>
    <p>${help.zero} ${help.veterans}</p>
    <p class="muted small" lang="en" dir="ltr">${sources.veterans}</p>
    <p>${help.predictive}</p>
    <p class="muted small" lang="en" dir="ltr">${sources.predictive}</p>
    <p>${help.chain}</p>
  </details>`;
}
