// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing, render } from 'lit';
import { clearHandOverOrder, writeHandOverOrder } from '../../platform/hand-over-order.js';
import type { HandOverOrder } from '../../platform/hand-over-order.js';
import { textsOf } from '../app/texts.js';
import { lockedTexts } from '../locked/locked.texts.js';
import type { VaultAccess } from '../locked/vault-access.js';
import type { AnswerSealer } from './answer-sealer.js';
import { crisisContacts } from './crisis-contacts.js';
import { handOverTexts } from './handover.texts.js';
import { Questionnaire } from './questionnaire.js';
import { ScreenCover } from './screen-cover.js';

type Phase = 'loading' | 'begin' | 'asking' | 'stopping' | 'end' | 'elsewhere';

/** What the page needs before it can ask. */
export interface HandOverWork {
  readonly order: HandOverOrder;
  readonly sealer: AnswerSealer;
  readonly newRecordId: () => string;
}

/**
 * The window in which the mother answers. The vault is locked; answers go sealed into its inbox. It shows no name and no
 * score, and what was answered cannot be brought back by Back, Reload or by opening it again.
 */
export class HandOverApp extends LitElement {
  static override properties = {
    phase: { state: true },
    isThrough: { state: true },
    isCovered: { state: true },
    hasFailed: { state: true },
    hasErased: { state: true },
    wantsToLeave: { state: true },
    isBusy: { state: true },
  };

  declare phase: Phase;
  /** The last question of this questionnaire lies behind her. */
  declare isThrough: boolean;
  declare isCovered: boolean;
  /** The last answers are not sealed: she is told. */
  declare hasFailed: boolean;
  declare hasErased: boolean;
  declare wantsToLeave: boolean;
  declare isBusy: boolean;

  /** Undefined: nothing is to be asked, so the window only says thank you. */
  work: HandOverWork | undefined;
  access: Promise<VaultAccess> | undefined;

  #questionnaire: Questionnaire | undefined;
  #position = 0;
  #hasFinishedOne = false;
  readonly #cover = new ScreenCover({
    cover: () => (this.isCovered = this.phase === 'asking' || this.phase === 'stopping'),
    end: () => void this.#end(),
  });

  constructor() {
    super();
    this.phase = 'loading';
    this.isThrough =
      this.isCovered =
      this.hasFailed =
      this.hasErased =
      this.wantsToLeave =
      this.isBusy =
        false;
    this.addEventListener('input', () => void this.#onAnswer());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#cover.start();
    window.addEventListener('pagehide', this.#onPageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cover.stop();
    window.removeEventListener('pagehide', this.#onPageHide);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return html`${this.isCovered ? this.#renderCover() : nothing}
      <main class="hand-over" ?hidden=${this.isCovered}>${this.#renderPhase()}</main>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('phase') && this.phase !== 'asking') this.querySelector<HTMLElement>('h1')?.focus();
    if (changed.has('isCovered')) {
      if (this.isCovered) this.querySelector<HTMLElement>('.cover button')?.focus();
      else this.#questionnaire?.element.focus();
    }
  }

  #renderPhase(): unknown {
    const texts = textsOf(handOverTexts);
    if (this.phase === 'loading') return html`<p class="muted">${textsOf(lockedTexts).opening}</p>`;
    if (this.phase === 'elsewhere') return html`<h1 tabindex="-1">${texts.elsewhere}</h1>`;
    if (this.phase === 'begin') return this.#renderBegin();
    if (this.phase === 'end') return this.#renderEnd();
    return html`${this.phase === 'stopping' ? this.#renderStop() : nothing}
      <div ?hidden=${this.phase === 'stopping'}>${this.#renderAsking()}</div>`;
  }

  #renderBegin(): unknown {
    const { begin } = textsOf(handOverTexts);
    return html`<h1 tabindex="-1">${begin.title}</h1>
      <ul class="points">
        ${begin.points.map((point) => html`<li>${point}</li>`)}
      </ul>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#ask(0)}>${begin.start}</button>
        <button type="button" class="quiet" @click=${() => void this.#end()}>${begin.decline}</button>
      </div>
      ${this.#renderCrisis()}`;
  }

  #renderAsking(): unknown {
    const texts = textsOf(handOverTexts);
    const total = this.work?.order.instruments.length ?? 0;
    return html`<div class="hand-over-bar">
        <h1 class=${total > 1 ? 'muted' : 'visually-hidden'}>${texts.position(this.#position + 1, total)}</h1>
        <button type="button" @click=${() => (this.isCovered = true)}>${texts.cover}</button>
        <button type="button" class="quiet" @click=${() => (this.phase = 'stopping')}>${texts.stop.action}</button>
      </div>
      ${this.#questionnaire?.element ?? nothing}
      ${this.isThrough ? html`<div class="actions"><button type="button" class="primary" @click=${this.#onDone}>${texts.done}</button></div>` : nothing}
      ${this.#renderFailure()} ${this.#renderCrisis()}`;
  }

  #renderStop(): unknown {
    const { stop } = textsOf(handOverTexts);
    const hasAnswers = this.#questionnaire?.hasAnswers === true;
    return html`<h1 tabindex="-1">${stop.title}</h1>
      ${hasAnswers ? html`<p>${stop.explanation}</p>` : nothing}
      ${this.#hasFinishedOne ? html`<p>${stop.earlier}</p>` : nothing}
      <div class="choices">
        <button type="button" class="primary" @click=${() => (this.phase = 'asking')}>${stop.goOn}</button>
        ${
          hasAnswers
            ? html`<button type="button" @click=${() => this.#onStop('send')}>${stop.send}</button>
                <button type="button" @click=${() => this.#onStop('erase')}>${stop.erase}</button>`
            : html`<button type="button" @click=${() => this.#onStop('send')}>${stop.leave}</button>`
        }
      </div>
      ${this.#renderFailure()} ${this.#renderCrisis()}`;
  }

  #renderEnd(): unknown {
    const { end, crisis } = textsOf(handOverTexts);
    return html`<h1 tabindex="-1">${end.title}</h1>
      ${this.hasErased ? html`<p>${end.erased}</p>` : nothing}
      <p>${end.next}</p>
      <h2>${crisis.title}</h2>
      <div class="alert note">${crisisContacts(this.work?.order.crisisText ?? '')}</div>
      <p><strong>${end.giveBack}</strong></p>
      <details class="staff" @toggle=${this.#onStaff}>
        <summary>${end.staff}</summary>
        ${this.wantsToLeave ? html`<leave-form .access=${this.access}></leave-form>` : nothing}
      </details>`;
  }

  #renderCrisis(): unknown {
    const { crisis } = textsOf(handOverTexts);
    return html`<details class="crisis-contacts">
      <summary>${crisis.title}</summary>
      ${crisisContacts(this.work?.order.crisisText ?? '')}
    </details>`;
  }

  #renderFailure(): unknown {
    const { notSaved, retry } = textsOf(handOverTexts);
    if (!this.hasFailed) return nothing;
    return html`<div class="alert positive" role="alert">
      <p>${notSaved}</p>
      <button type="button" @click=${() => this.#sealed(() => this.work?.sealer.retry())}>${retry}</button>
    </div>`;
  }

  #renderCover(): unknown {
    const { covered } = textsOf(handOverTexts);
    return html`<main class="cover">
      <h1>${covered.title}</h1>
      <button type="button" class="primary" @click=${() => (this.isCovered = false)}>${covered.goOn}</button>
    </main>`;
  }

  /** Puts the questionnaire at a position before her, or ends. */
  #ask(position: number): void {
    const { work } = this;
    const instrument = work?.order.instruments[position];
    if (work === undefined || instrument === undefined) {
      void this.#end();
      return;
    }
    const crisis = document.createElement('div');
    const thanks = textsOf(handOverTexts).crisis.thanks;
    render(html`<p>${thanks}</p>${crisisContacts(work.order.crisisText)}`, crisis);
    const { order, sealer, newRecordId } = work;
    const setting = { order, instrument, screening: newRecordId(), crisis, sealer };
    this.#questionnaire = new Questionnaire(setting, () => void this.#look());
    this.#position = position;
    this.isThrough = false;
    this.phase = 'asking';
    this.requestUpdate();
    window.scrollTo(0, 0);
  }

  async #onAnswer(): Promise<void> {
    await this.#sealed(() => this.#questionnaire?.keep('open'));
  }

  async #look(): Promise<void> {
    this.isThrough = (await this.#questionnaire?.isThrough()) ?? false;
  }

  readonly #onDone = async (): Promise<void> => {
    if (!(await this.#sealed(() => this.#questionnaire?.keep('finished')))) return;
    this.#hasFinishedOne = true;
    this.#wipe();
    const { work } = this;
    const rest = work?.order.instruments.slice(this.#position + 1) ?? [];
    if (work && rest.length > 0) await writeHandOverOrder({ ...work.order, instruments: rest });
    this.#ask(this.#position + 1);
  };

  async #onStop(choice: 'send' | 'erase'): Promise<void> {
    const questionnaire = this.#questionnaire;
    const isSealed = await this.#sealed(() =>
      choice === 'erase' ? questionnaire?.erase() : questionnaire?.keep('stopped'),
    );
    if (!isSealed) return;
    this.hasErased = choice === 'erase';
    await this.#end();
  }

  /** What could not be sealed is tried once more, and nothing is thrown away while that fails: she goes on being told. */
  async #end(): Promise<void> {
    const { work } = this;
    if (this.hasFailed && work && !(await this.#sealed(() => work.sealer.retry()))) return;
    this.#wipe();
    this.isCovered = false;
    this.phase = 'end';
    await clearHandOverOrder();
  }

  /** Does what seals; says so where it fails. */
  async #sealed(seal: () => Promise<void> | undefined): Promise<boolean> {
    try {
      await seal();
      this.hasFailed = false;
      return true;
    } catch {
      this.hasFailed = true;
      return false;
    }
  }

  #wipe(): void {
    this.#questionnaire?.wipe();
    this.#questionnaire = undefined;
    this.isThrough = false;
  }

  readonly #onPageHide = (): void => {
    void this.#questionnaire?.keep('open').catch(() => undefined);
    this.#wipe();
  };

  readonly #onStaff = async (event: Event): Promise<void> => {
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen) await import('./leave-form.js');
    this.wantsToLeave = isOpen;
  };
}

customElements.define('hand-over-app', HandOverApp);
