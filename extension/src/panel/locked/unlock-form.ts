// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { VaultCondition } from '@cradleside/record-store';
import { textsOf } from '../app/texts.js';
import { faultCode } from './fault-code.js';
import { lockedTexts } from './locked.texts.js';
import { LockedPart } from './locked-part.js';
import { momentText } from '../parts/moment-text.js';
import { passphraseTexts } from './passphrase.texts.js';
import './passphrase-field.js';

const tickMs = 250;
const millisecondsASecond = 1000;

/** The passphrase and nothing else: no name, no number of people. */
export class UnlockForm extends LockedPart {
  static override properties = {
    ...LockedPart.properties,
    condition: { attribute: false },
    waitSeconds: { state: true },
    hasWaited: { state: true },
  };

  declare condition: Extract<VaultCondition, { condition: 'locked' }>;
  /** Whole seconds until the next attempt is allowed, 0 to 60. */
  declare waitSeconds: number;
  declare hasWaited: boolean;

  #deadlineMs = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.waitSeconds = 0;
    this.hasWaited = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override firstUpdated(): void {
    this.#field?.focus();
    this.#wait(this.condition.retryAfterMs);
  }

  protected override render(): unknown {
    const { unlock, working } = textsOf(lockedTexts);
    const isWaiting = this.waitSeconds > 0;
    return html`
      <h1>${unlock.title}</h1>
      <form @submit=${this.#onSubmit}>
        <passphrase-field .fault=${this.fault}></passphrase-field>
        <p class="muted" role="timer">${isWaiting ? unlock.wait(this.waitSeconds) : nothing}</p>
        <div class="actions">
          <button class="primary" aria-disabled=${this.isBusy || isWaiting ? 'true' : nothing}>${unlock.action}</button>
        </div>
        <p class="muted" role="status">${this.#state(working, unlock.mayTryAgain)}</p>
      </form>
      <p class="muted small">${this.#backupLine()}</p>
      <div class="actions">
        <button type="button" class="quiet" @click=${() => this.leave('recover')}>${unlock.forgotten}</button>
        <button type="button" class="quiet" @click=${() => this.leave('restore')}>${unlock.restore}</button>
      </div>
    `;
  }

  get #field() {
    return this.querySelector('passphrase-field');
  }

  #state(working: string, mayTryAgain: string): unknown {
    if (this.isBusy) return working;
    return this.hasWaited ? mayTryAgain : nothing;
  }

  #backupLine(): string {
    const { unlock } = textsOf(lockedTexts);
    const { lastBackup, writesSinceBackup } = this.condition;
    if (lastBackup === null) return unlock.neverBackedUp;
    return `${unlock.lastBackup(momentText(lastBackup))} ${unlock.changesSince(writesSinceBackup)}`;
  }

  /** Counts down until the next attempt is allowed; the end is read out, the seconds are not. */
  #wait(retryAfterMs: number): void {
    clearInterval(this.#timer);
    this.#deadlineMs = Date.now() + retryAfterMs;
    if (retryAfterMs <= 0) return;
    this.hasWaited = false;
    const tick = () => {
      this.waitSeconds = Math.max(0, Math.ceil((this.#deadlineMs - Date.now()) / millisecondsASecond));
      if (this.waitSeconds > 0) return;
      clearInterval(this.#timer);
      this.hasWaited = true;
    };
    tick();
    this.#timer = setInterval(tick, tickMs);
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const passphrase = this.#field?.value ?? '';
    if (this.waitSeconds > 0) return;
    if (passphrase === '') {
      this.fault = textsOf(passphraseTexts).missing;
      this.#field?.focus();
      return;
    }
    const store = await this.attempt(({ unlock }) => unlock({ passphrase }));
    if (store === undefined) return;
    this.#field?.clear();
    this.enter(store);
  };

  protected override async failed(error: unknown): Promise<void> {
    if (faultCode(error) === 'too-soon') this.fault = undefined;
    const condition = await (await this.access).inspect();
    if (condition.condition === 'locked') this.#wait(condition.retryAfterMs);
    this.#field?.select();
  }
}

customElements.define('unlock-form', UnlockForm);
