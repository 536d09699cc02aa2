// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { localDay } from '../practice/local-day.js';
import { calendarDays, calendarFile } from './calendar-file.js';
import { dueTexts } from './due.texts.js';

/** Saves the due days as a calendar file, and says what it holds. */
export class CalendarPart extends Screen {
  static override properties = { ...Screen.properties, count: { state: true } };

  /** How many days there are; undefined until it has been worked out. */
  declare count: number | undefined;

  #work = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.practice.store.addEventListener('changed', this.#count);
    this.#count();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.practice.store.removeEventListener('changed', this.#count);
    this.#work.abort();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(dueTexts);
    const { count } = this;
    return html`<section class="card">
      <h2>${texts.calendar}</h2>
      <p>${texts.calendarHolds}</p>
      <p class="muted small">${texts.calendarAgain}</p>
      ${count === 0 ? html`<p>${texts.calendarNone}</p>` : nothing}
      ${count ? html`<button type="button" @click=${() => void this.#save()}>${texts.save(count)}</button>` : nothing}
    </section>`;
  }

  readonly #count = (): void => {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    void this.attempt(async () => {
      const days = await calendarDays(this.practice, localDay(new Date()), signal);
      if (days) this.count = days.length;
    });
  };

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
