// SPDX-License-Identifier: Apache-2.0
import type { SafetyCommand } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import type { Choice } from '../parts/choices.js';
import { renderTextLine } from '../parts/text-line.js';
import { wordTexts } from '../parts/words.texts.js';
import { safetyEventTexts } from './safety-event.texts.js';

/** What was said about one item, as it is being entered. */
export interface AskedEntry {
  readonly answer: string;
  readonly note: string;
}

export const blankEntry: AskedEntry = { answer: '', note: '' };

export interface AskView {
  readonly item: string;
  /** The question as the form words it, with its language; undefined where there is none to show. */
  readonly question:
    | { readonly stem: string | null; readonly text: string; readonly lang: string }
    | undefined;
  readonly answers: readonly Choice<string>[];
  readonly entry: AskedEntry;
  /** Nothing else is to be done on the screen. */
  readonly isOnly: boolean;
  /** Whether it was tried to save it, so that what is blank is said. */
  readonly isChecked: boolean;
  readonly onChange: (entry: AskedEntry) => void;
  readonly onSave: () => void;
}

const longestText = 2000;

/** An item that was left open: what was said when somebody asked about it in person. */
export function renderAsk(view: AskView): TemplateResult {
  const { item, question, answers, entry, isOnly, isChecked, onChange, onSave } = view;
  const { ask } = textsOf(safetyEventTexts);
  const { isNeeded } = textsOf(wordTexts);
  return html`<div class="alert ask">
      <p><strong>${ask.title(item)}</strong></p>
      ${question?.stem ? html`<p class="small" lang=${question.lang} dir="auto">${question.stem}</p>` : nothing}
      ${question ? html`<p lang=${question.lang} dir="auto">${question.text}</p>` : nothing}
    </div>
    <form
      novalidate
      class="asking"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        onSave();
      }}
    >
      ${renderChoices({
        name: `asked-${item}`,
        legend: ask.legend,
        choices: [...answers, { value: 'declined', label: ask.declined }],
        chosen: entry.answer,
        fault: isChecked && entry.answer === '' ? isNeeded : undefined,
        onChoice: (answer) => onChange({ ...entry, answer }),
      })}
      ${
        entry.answer === 'declined'
          ? renderTextLine({
              id: `asked-${item}-note`,
              label: ask.note,
              value: entry.note,
              fault: isChecked && entry.note.trim() === '' ? isNeeded : undefined,
              longest: longestText,
              onValue: (note) => onChange({ ...entry, note }),
            })
          : nothing
      }
      <div class="actions">
        <button type="submit" class=${isOnly ? 'primary' : ''}>${ask.save}</button>
      </div>
    </form>`;
}

/** The step that an entry comes to; undefined as long as something is blank. */
export function askedCommand(
  item: string,
  { answer, note }: AskedEntry,
): Extract<SafetyCommand, { what: 'asked' }> | undefined {
  if (answer === '') return undefined;
  if (answer !== 'declined') return { what: 'asked', item, outcome: 'answered', value: Number(answer) };
  return note.trim() === '' ? undefined : { what: 'asked', item, outcome: 'declined', note: note.trim() };
}
