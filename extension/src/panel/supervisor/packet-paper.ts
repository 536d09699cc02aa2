// SPDX-License-Identifier: Apache-2.0
import {
  componentLabels,
  questionTemplates,
  supervisionQuestions,
  visitCoverage,
} from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { momentText } from '../parts/moment-text.js';
import { renderCaseloadMap } from './caseload-map.js';
import type { Packet, PacketFamily } from './packet.js';
import { renderSections } from './packet-sections.js';
import { packetVisits } from './packet-visits.js';
import { supervisorTexts } from './supervisor.texts.js';

/** Families side by side on a sheet of A4 or Letter. */
const columnsOnPaper = 9;
/** Questions of one family, so that a page has room for those of others and for notes. */
const mostQuestions = 3;
/** Lines to write on. */
const blankLines = 5;

/** A packet as one page of paper, with what may be asked and room for notes. @param actor who prints it */
export function renderPacketPaper({ families, made }: Packet, actor: string): TemplateResult {
  const texts = textsOf(supervisorTexts);
  return html`<section class="packet-paper" aria-hidden="true">
    <h1>${texts.paperTitle}</h1>
    <p class="small">${texts.paperMade(momentText(made), actor)}</p>
    ${renderSections(families)} ${renderCaseloadMap(families, columnsOnPaper)} ${renderQuestions(families)}
    <h2>${texts.notes}</h2>
    ${Array.from({ length: blankLines }, () => html`<p class="blank-line"></p>`)}
  </section>`;
}

function renderQuestions(families: readonly PacketFamily[]): TemplateResult | typeof nothing {
  const texts = textsOf(supervisorTexts);
  const asked = families.map((family) => ({ code: family.code, questions: questionsOf(family) }));
  const some = asked.filter(({ questions }) => questions.length > 0);
  if (some.length === 0) return nothing;
  return html`<h2>${texts.questions}</h2>
    <ul class="questions">
      ${some.map(
        ({ code, questions }) =>
          html`<li>
            <strong><bdi>${code}</bdi></strong> ${questions.slice(0, mostQuestions).join(' ')}
            ${questions.length > mostQuestions ? texts.moreQuestions(questions.length - mostQuestions) : nothing}
          </li>`,
      )}
    </ul>`;
}

function questionsOf(family: PacketFamily): readonly string[] {
  const language = interfaceLanguage();
  const coverage = visitCoverage({ checklist: fidelityChecklist, visits: packetVisits(family) });
  const labels = componentLabels(fidelityChecklist, language);
  return supervisionQuestions({ coverage, templates: questionTemplates[language], labels }).map(
    ({ text }) => text,
  );
}
