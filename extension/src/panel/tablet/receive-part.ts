// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { openScanTab } from '../../platform/scan-tab.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { links } from '../links/links.js';
import { receiveText } from '../links/receive-text.js';
import { renderField } from '../parts/field.js';
import { askRelay } from './ask-relay.js';
import { receivedWords } from './received-words.js';
import { tabletTexts } from './tablet.texts.js';
import { tellReceived } from './tell-received.js';

/** Everything that brings answers into the panel: camera, picture, text, hand scanner, relay. */
export class ReceivePart extends Screen {
  static override properties = {
    ...Screen.properties,
    polls: { type: Boolean },
    message: { state: true },
    isBusy: { state: true },
  };

  /** Asks the relay as soon as it is shown. */
  declare polls: boolean;
  declare message: { readonly message: string; readonly tone: 'done' | 'fault' } | undefined;
  declare isBusy: boolean;

  protected override firstUpdated(): void {
    if (this.polls && this.#hasSlots) void this.#poll('quietly');
  }

  protected override render(): unknown {
    const texts = textsOf(tabletTexts);
    return html`<h2>${texts.receive}</h2>
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.attempt(openScanTab)}>${texts.scan}</button>
        ${this.#hasSlots ? html`<button type="button" @click=${() => void this.#poll('aloud')}>${texts.askRelay}</button>` : nothing}
      </div>
      <div role="alert">
        ${this.message ? html`<p class=${this.message.tone === 'fault' ? 'fault' : 'muted'}>${this.message.message}</p>` : nothing}
      </div>
      ${this.isBusy ? html`<p class="muted" role="status">${texts.working}</p>` : nothing}
      <details>
        <summary>${texts.otherWays}</summary>
        <form @submit=${this.#onText}>
          ${renderField({
            id: 'sealed-text',
            label: texts.text,
            hint: texts.textHint,
            control: html`<textarea
              id="sealed-text"
              class="code"
              dir="ltr"
              rows="4"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="sealed-text-hint"
              @keydown=${this.#onKey}
            ></textarea>`,
          })}
          <button>${texts.takeText}</button>
        </form>
        ${renderField({
          id: 'sealed-picture',
          label: texts.picture,
          hint: texts.pictureHint,
          control: html`<input
            id="sealed-picture"
            type="file"
            accept="image/*"
            aria-describedby="sealed-picture-hint"
            @change=${this.#onPicture}
          />`,
        })}
      </details>`;
  }

  get #hasSlots(): boolean {
    return links(this.practice).some(({ value }) => value.slot !== null);
  }

  /** A hand scanner types the text and then Enter. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form?.requestSubmit();
  };

  readonly #onText = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.querySelector<HTMLTextAreaElement>('#sealed-text');
    void this.#take(field?.value ?? '').then((isTaken) => {
      if (isTaken && field) field.value = '';
    });
  };

  readonly #onPicture = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    await this.#work(async () => {
      const { readPicture } = await import('./read-picture.js');
      const text = await readPicture(file);
      field.value = '';
      if (text === undefined) this.message = { message: textsOf(tabletTexts).noCode, tone: 'fault' };
      else await this.#receive(text);
    });
  };

  async #take(text: string): Promise<boolean> {
    return (await this.#work(() => this.#receive(text))) ?? false;
  }

  async #poll(how: 'quietly' | 'aloud'): Promise<void> {
    const answer = await this.#work(() => askRelay(this.practice));
    if (!answer) return;
    const texts = textsOf(tabletTexts);
    const news = answer.received.filter(({ outcome }) => outcome !== 'same');
    const latest = news.find(({ outcome }) => outcome === 'received') ?? news[0];
    if (latest) tellReceived(this, this.practice, latest);
    else if (answer.reach === 'no-access') this.message = { message: texts.relayNoAccess, tone: 'fault' };
    else if (answer.reach === 'unreachable') this.message = { message: texts.relaySilent, tone: 'fault' };
    else if (how === 'aloud') this.message = { message: texts.nothingCame, tone: 'done' };
  }

  /** @returns whether it belongs to a link of this panel */
  async #receive(text: string): Promise<boolean> {
    const received = await receiveText(this.practice, text, Date.now());
    if ('link' in received) {
      tellReceived(this, this.practice, received);
      // So that a tablet that waits for the relay learns of it; the next asking does it otherwise.
      void askRelay(this.practice).catch(() => undefined);
      return true;
    }
    this.message = receivedWords(this.practice, received);
    return false;
  }

  async #work<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.message = undefined;
    const outcome = await this.attempt(work);
    this.isBusy = false;
    return outcome;
  }
}

customElements.define('receive-part', ReceivePart);
