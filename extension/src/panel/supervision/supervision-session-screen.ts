// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { dropDraft } from '../practice/drop-draft.js';
import { localDay, localTime } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { renderDiscard } from '../screening/discard.js';
import { DraftKeeper } from '../screening/draft-keeper.js';
import { renderSaving } from '../screening/saving-line.js';
import { screeningTexts } from '../screening/screening.texts.js';
import { checkSession, readSessionMinutes } from './check-session.js';
import type { SessionCheck } from './check-session.js';
import { beginSession, sessionDraft } from './session-draft.js';
import { renderSessionFields } from './session-fields.js';
import { sessionTexts } from './session.texts.js';
import './strike-part.js';
import { SupervisionLog } from './supervision-log.js';
import type { SupervisionDraft } from './supervision-records.js';
import { supervisionTexts } from './supervision.texts.js';

/** One session of supervision that she received: saved as a draft with each change. */
export class SupervisionSessionScreen extends Screen<Route & { screen: 'supervision-session' }> {
  static override properties = {
    ...Screen.properties,
    fields: { state: true },
    check: { state: true },
    isBusy: { state: true },
    asksDiscard: { state: true },
  };

  declare fields: SupervisionDraft['fields'] | undefined;
  declare check: SessionCheck;
  declare isBusy: boolean;
  declare asksDiscard: boolean;

  /** As it was opened: what another window changes since is not overwritten unseen. */
  #before: Stored<'supervision-session'> | undefined;
  #keeper: DraftKeeper<SupervisionDraft> | undefined;
  #begun = localTime(new Date());
  #hasDraft = false;

  constructor() {
    super();
    this.check = {};
    this.isBusy = false;
    this.asksDiscard = false;
  }

  protected override willUpdate(): void {
    if (this.fields) return;
    const draft = sessionDraft(this.practice, this.route);
    this.#keeper = new DraftKeeper(this.practice, draft, () => this.requestUpdate());
    this.#begun = draft?.value.begun ?? this.#begun;
    this.#hasDraft = draft !== undefined;
    this.#before = this.#session;
    const last = this.#log.sessions().find(({ value }) => !value.isStruck)?.value;
    this.fields = draft?.value.fields ?? beginSession(this.#before?.value, { last, now: new Date() });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(sessionTexts);
    const session = this.#session;
    const back = { backTo: textsOf(supervisionTexts).log, onBack: () => this.#leave() };
    const { fields } = this;
    if (!fields || (this.route.session !== undefined && !session))
      return html`${renderHead({ ...back, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
    const title = session ? texts.editTitle(dayText(session.value.date)) : texts.addTitle;
    return html`
      ${renderHead({ ...back, title })}
      <form novalidate @submit=${this.#onSubmit}>
        ${renderSessionFields({ fields, check: this.check, onChange: (changes) => this.#change(changes) })}
        ${this.asksDiscard ? renderDiscard({ onDiscard: () => void this.#discard(), onKeep: () => (this.asksDiscard = false) }) : nothing}
        ${this.#renderFinish()}
      </form>
      ${session ? this.#renderStrike(session) : nothing}
    `;
  }

  #renderFinish(): TemplateResult {
    const keeper = this.#keeper;
    return html`<div class="finish">
      ${renderSaving(keeper?.saving ?? 'nothing-yet', {
        fault: keeper?.fault ?? '',
        isBeside: keeper?.isBeside ?? false,
        onRetry: () => this.#change({}),
        onGiveUp: () => this.#giveUp(),
      })}
      <div class="actions">
        <button type="submit" class="primary" ?disabled=${this.isBusy}>${textsOf(sessionTexts).save}</button>
        ${
          this.#hasDraft
            ? html`<button type="button" class="discard" ?disabled=${this.isBusy} @click=${() => (this.asksDiscard = true)}>
                ${textsOf(screeningTexts).discard}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderStrike(session: Stored<'supervision-session'>): TemplateResult {
    return html`<strike-part
      .entry=${session.value}
      .mark=${async (what: 'struck' | 'restored', reason: string) => {
        await this.#log.entries.mark(session, what, reason);
        this.#leave();
      }}
    ></strike-part>`;
  }

  get #log(): SupervisionLog {
    return new SupervisionLog(this.practice);
  }

  get #session(): Stored<'supervision-session'> | undefined {
    return this.route.session === undefined ? undefined : this.#log.entries.one(this.route.session);
  }

  #change(changes: Partial<SupervisionDraft['fields']>): void {
    if (!this.fields) return;
    this.fields = { ...this.fields, ...changes };
    this.#hasDraft = true;
    this.#keeper?.put({
      of: 'supervision',
      family: '',
      session: this.#before?.id ?? '',
      fields: this.fields,
      begun: this.#begun,
    });
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { fields } = this;
    if (!fields) return;
    this.check = checkSession(fields, localDay(new Date()));
    const minutes = readSessionMinutes(fields.minutes);
    if (Object.keys(this.check).length > 0 || minutes === undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    this.isBusy = true;
    const entry = { ...fields, minutes, supervisor: fields.supervisor.trim() };
    const saved = await this.attempt(async () =>
      this.#log.entries.save(entry, { before: this.#before, draft: await this.#keeper?.settled() }),
    );
    this.isBusy = false;
    if (!saved) return;
    this.#giveUp();
    this.say(textsOf(sessionTexts).saved);
  };

  async #discard(): Promise<void> {
    const draft = await this.#keeper?.settled();
    const done = await this.attempt(async () => (draft ? dropDraft(this.practice, draft) : 'discarded'));
    if (!done) return;
    this.#giveUp();
    const texts = textsOf(sessionTexts);
    this.say(done === 'discarded' ? texts.discarded : texts.otherKept);
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.#keeper?.isSafe()) ?? true;
  }

  #giveUp(): void {
    this.#keeper?.giveUp();
    this.#leave();
  }

  #leave(): void {
    this.goTo({ screen: 'supervision-log' });
  }
}

customElements.define('supervision-session-screen', SupervisionSessionScreen);
