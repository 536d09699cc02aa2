// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { localDay } from '../practice/local-day.js';
import { calendarDays, calendarFile } from './calendar-file.js';
import { dueTexts } from './due.texts.js';

/** Saves the due days as a calendar file, and says what it holds. */
export class CalendarPart extends Screen {
  protected override render(): TemplateResult {
    const texts = textsOf(dueTexts);
    const count = calendarDays(this.practice, localDay(new Date())).length;
    return html`<section class="card">
      <h2>${texts.calendar}</h2>
      <p>${texts.calendarHolds}</p>
      <p class="muted small">${texts.calendarAgain}</p>
      ${
        count === 0
          ? html`<p>${texts.calendarNone}</p>`
          : html`<button type="button" @click=${() => void this.#save()}>${texts.save(count)}</button>`
      }
    </section>`;
  }

  async #save(): Promise<void> {
    const now = new Date();
    const outcome = await this.attempt(() =>
      saveStream(`cradleside-due-${localDay(now)}.ics`, () => this.#stream(now)),
    );
    if (outcome !== undefined) this.say(textsOf(dueTexts).saved[outcome]);
  }

  /** Nothing is drawn or kept before a place is chosen, and no file comes of what could not be kept. */
  #stream(now: Date): ReadableStream<Uint8Array> {
    return new ReadableStream({
      start: async (controller) => {
        const text = await calendarFile(this.practice, { now, language: interfaceLanguage() });
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
  }
}

customElements.define('calendar-part', CalendarPart);
