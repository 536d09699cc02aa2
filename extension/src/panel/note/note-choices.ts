// SPDX-License-Identifier: Apache-2.0
import type { NoteChart, NoteLanguage } from '@cradleside/charting';
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderChoices } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { languageName } from '../parts/language-name.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { noteTexts } from './note.texts.js';
import { toggledScreening } from './toggled-screening.js';

/** Whose chart a note is for, its language, and what it tells. */
export interface NoteChoices {
  readonly chart: NoteChart;
  readonly language: NoteLanguage;
  readonly screenings: readonly RecordId[];
  readonly hasVisit: boolean;
}

interface NoteChoicesView {
  readonly practice: Practice;
  readonly family: Stored<'family'>;
  readonly route: Route & { readonly screen: 'note' };
  readonly choices: NoteChoices;
  /** A note is on its way into the page: what it tells must stay what it is. */
  readonly isLocked: boolean;
  readonly onChange: (changes: Partial<NoteChoices>) => void;
}

export function renderNoteChoices(view: NoteChoicesView): TemplateResult {
  const { choices, isLocked, onChange } = view;
  const texts = textsOf(noteTexts);
  return html`
    ${renderChoices<NoteChart>({
      name: 'chart',
      legend: texts.whoseChart,
      choices: [
        { value: 'caregiver', label: texts.caregiverChart, isOff: isLocked },
        { value: 'child', label: texts.childChart, isOff: isLocked },
      ],
      chosen: choices.chart,
      onChoice: (chart) => onChange({ chart }),
    })}
    <div class="field inline">
      <label for="note-language">${texts.chartLanguage}</label>
      <select
        id="note-language"
        ?disabled=${isLocked}
        @change=${(event: Event) => onChange({ language: (event.target as HTMLSelectElement).value as NoteLanguage })}
      >
        ${(['en', 'es'] as const).map((tag) => html`<option value=${tag} ?selected=${tag === choices.language}>${languageName(tag)}</option>`)}
      </select>
    </div>
    ${renderContents(view)}
  `;
}

/** Only where there is something to choose from. */
function renderContents(view: NoteChoicesView): TemplateResult | typeof nothing {
  const { practice, family, route, choices, isLocked, onChange } = view;
  const texts = textsOf(noteTexts);
  const count = route.screenings.length + (route.visit === undefined ? 0 : 1);
  if (count < 2) return nothing;
  const all = route.screenings.flatMap((id) => practice.screening(id) ?? []);
  const ticked = all.filter(({ id }) => choices.screenings.includes(id));
  const isOfSeveral = new Set(all.map(({ value }) => value.caregiver)).size > 1;
  return html`<fieldset ?disabled=${isLocked}>
    <legend>${texts.includes}</legend>
    ${isOfSeveral ? html`<p class="muted small">${texts.oneCaregiver}</p>` : nothing}
    ${all.map((screening) => {
      const { id, value } = screening;
      const who =
        family.value.caregivers.length > 1 ? `, ${caregiverName(family.value, value.caregiver)}` : '';
      return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${choices.screenings.includes(id)}
          @change=${() => onChange({ screenings: toggledScreening(ticked, screening) })}
        />${instrumentName(value.administration.instrument)}, ${dayText(value.date)}${who}</label
      >`;
    })}
    ${
      route.visit === undefined
        ? nothing
        : html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${choices.hasVisit}
              @change=${() => onChange({ hasVisit: !choices.hasVisit })}
            />${texts.visit}, ${dayText(practice.visit(route.visit)?.value.date ?? '')}</label
          >`
    }
  </fieldset>`;
}
