// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { wordTexts } from '../parts/words.texts.js';
import { dropDraft } from '../practice/drop-draft.js';
import { localTime } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftKeeper } from '../screening/draft-keeper.js';
import { renderSaving } from '../screening/saving-line.js';
import { screeningTexts } from '../screening/screening.texts.js';
import { entryDraft } from './entry-draft.js';
import type { EntryPlace } from './entry-draft.js';
import { sessionTexts } from './session.texts.js';
import type { EntryDraft } from './supervision-records.js';

/** A short form that is saved as a draft with each change. Sends `entry-saved` once it is saved or discarded. */
export abstract class EntryForm<Fields extends Readonly<Record<keyof Fields, string>>> extends Screen {
  static override properties = { ...Screen.properties, fields: { state: true } };

  declare fields: Fields;

  #keeper: DraftKeeper<EntryDraft> | undefined;
  #of: EntryPlace | undefined;
  #begun = '';
  #first: Fields | undefined;

  override async mayLeave(): Promise<boolean> {
    return (await this.#keeper?.isSafe()) ?? true;
  }

  /** Goes on with what was begun here, or begins. @param first what stands in the form before anything is entered */
  protected begin(of: EntryPlace, first: Fields): void {
    const draft = entryDraft(this.practice, of);
    this.#of = of;
    this.#first = first;
    this.#begun = draft?.value.begun ?? localTime(new Date());
    this.#keeper = new DraftKeeper(this.practice, draft, () => this.requestUpdate());
    this.fields = { ...first, ...draft?.value.fields };
  }

  /** Keeps what was entered. */
  protected change(changes: Partial<Fields>): void {
    const { fields } = this;
    this.fields = { ...fields, ...changes };
    if (!this.#of) return;
    this.#keeper?.put({ of: 'supervision', ...this.#of, fields: { ...this.fields }, begun: this.#begun });
  }

  /** The draft, which goes in the same write as what is saved. */
  protected async settledDraft(): Promise<Stored<'draft'> | undefined> {
    return this.#keeper?.settled();
  }

  /** It is saved: what is entered from now on is another draft. */
  protected saved(): void {
    this.#keeper?.forget();
    this.dispatchEvent(new Event('entry-saved'));
  }

  /**
   * Whether what was entered is on the disk, the button that saves it, and behind that one to discard it: it comes with the
   * first change, and must not come under a finger that is about to save.
   */
  protected renderFinish(): TemplateResult {
    const keeper = this.#keeper;
    return html`${renderSaving(keeper?.saving ?? 'nothing-yet', {
      fault: keeper?.fault ?? '',
      isBeside: keeper?.isBeside ?? false,
      onRetry: () => this.change({}),
      onGiveUp: () => this.#giveUp(),
    })}
      <div class="actions">
        <button class="primary">${textsOf(wordTexts).save}</button>
        ${
          keeper?.stored
            ? html`<button type="button" class="discard" @click=${() => void this.#discard()}>
                ${textsOf(screeningTexts).discard}
              </button>`
            : nothing
        }
      </div>`;
  }

  async #discard(): Promise<void> {
    const draft = await this.settledDraft();
    const done = await this.attempt(async () => (draft ? dropDraft(this.practice, draft) : 'other-kept'));
    if (!done) return;
    const texts = textsOf(sessionTexts);
    this.say(done === 'discarded' ? texts.discarded : texts.otherKept);
    this.#giveUp();
  }

  #giveUp(): void {
    this.#keeper?.giveUp();
    if (this.#first) this.fields = this.#first;
    this.saved();
  }
}
