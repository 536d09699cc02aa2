// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import type { RecordStore, VaultCondition } from '@cradleside/record-store';
import { textsOf } from '../app/texts.js';
import { answerWhileLocked } from './answer-while-locked.js';
import { lockedTexts } from './locked.texts.js';
import type { LockedPart } from './locked-part.js';
import { startAnewTexts } from './start-anew.texts.js';
import type { VaultAccess } from './vault-access.js';

type Place = 'unlock' | 'recover' | 'restore' | 'set-up' | 'start-anew';

/** Everything that can be done while the records are closed. It knows of nobody in them. */
export class LockedApp extends LitElement {
  static override properties = {
    condition: { state: true },
    place: { state: true },
    handOver: { state: true },
  };

  declare condition: VaultCondition | undefined;
  declare place: Place;
  /** A questionnaire is being answered in a window of its own, or was when that window was closed. */
  declare handOver: 'none' | 'open' | 'left';

  readonly #access: Promise<VaultAccess> = import('./vault-access.js').then(({ openVaultAccess }) =>
    openVaultAccess(),
  );

  #stopAnswering: () => void = () => {};

  constructor() {
    super();
    this.place = 'unlock';
    this.handOver = 'none';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#inspect();
    this.#stopAnswering = answerWhileLocked();
    // Another window may have unlocked meanwhile; this one then goes on too.
    window.addEventListener('focus', this.#onFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopAnswering();
    window.removeEventListener('focus', this.#onFocus);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return html`
      <header class="bar"><span class="brand locked-brand">Cradleside</span></header>
      <main>${this.#renderPlace()}</main>
    `;
  }

  #renderPlace(): unknown {
    const { condition } = this;
    const texts = textsOf(lockedTexts);
    if (condition === undefined) return html`<p class="muted">${texts.opening}</p>`;
    if (condition.condition === 'newer') {
      return html`<h1>${texts.newer.title}</h1>
        <p>${texts.newer.explanation}</p>`;
    }
    if (this.place === 'restore') return this.#renderRestore(condition);
    if (condition.condition === 'absent') {
      return html`<set-up-form .access=${this.#access} .leave=${this.#leave}></set-up-form>`;
    }
    if (condition.condition === 'unopenable') {
      return this.place === 'start-anew' && condition.isLost
        ? html`<start-anew-form .access=${this.#access} .leave=${this.#leave}></start-anew-form>`
        : this.#renderUnopenable(condition);
    }
    if (this.place === 'recover') {
      return html`<recover-form .access=${this.#access} .leave=${this.#leave}></recover-form>`;
    }
    return html`<unlock-form
        .access=${this.#access}
        .leave=${this.#leave}
        .enter=${this.#enter}
        .condition=${condition}
      ></unlock-form>
      ${this.handOver === 'none' ? nothing : this.#renderHandOver()}`;
  }

  #renderRestore(condition: VaultCondition): unknown {
    return html`<restore-form
      .access=${this.#access}
      .leave=${this.#leave}
      .replaces=${condition.condition === 'absent' ? 'nothing' : 'records'}
    ></restore-form>`;
  }

  #renderUnopenable({ code, isLost }: VaultCondition & { readonly condition: 'unopenable' }): unknown {
    const { unopenable, unlock } = textsOf(lockedTexts);
    return html`<h1>${isLost ? unopenable.lostTitle : unopenable.title}</h1>
      <p>${isLost ? unopenable.lost : unopenable.kept}</p>
      <p class="muted small code" dir="ltr">${code}</p>
      <div class="actions">
        <button type="button" @click=${() => location.reload()}>${unopenable.retry}</button>
        <button type="button" class="primary" @click=${() => this.#leave('restore')}>${unlock.restore}</button>
      </div>
      ${
        isLost
          ? html`<button type="button" class="quiet" @click=${() => this.#leave('start-anew')}>
              ${textsOf(startAnewTexts).offer}
            </button>`
          : nothing
      }`;
  }

  #renderHandOver(): unknown {
    const { unlock } = textsOf(lockedTexts);
    return html`<div class="alert note">
      <p>${this.handOver === 'open' ? unlock.handOver : unlock.handOverLeft}</p>
      ${
        this.handOver === 'left'
          ? html`<button type="button" @click=${this.#onOpenHandOver}>${unlock.openHandOver}</button>`
          : nothing
      }
    </div>`;
  }

  async #inspect(): Promise<void> {
    const access = await this.#access;
    const condition = await access
      .inspect()
      .catch((): VaultCondition => ({ condition: 'unopenable', code: 'error', isLost: false }));
    if (condition.condition === 'locked' && (await this.#goesOn())) return;
    await loadPart(condition, 'unlock');
    if (condition.condition === 'absent') await clearBadge();
    this.handOver = condition.condition === 'locked' ? await readHandOver() : 'none';
    this.condition = condition;
  }

  readonly #leave = (place: Place | 'panel'): void => {
    if (place === 'panel') location.replace('panel.html');
    else void this.#go(place);
  };

  async #go(place: Place): Promise<void> {
    if (this.condition) await loadPart(this.condition, place);
    this.place = place;
    if (place === 'unlock' || place === 'set-up') await this.#inspect();
  }

  readonly #enter = async (store: RecordStore): Promise<void> => {
    const { showPanel } = await import('../app/show-panel.js');
    await showPanel(store);
  };

  /** Where the vault was unlocked in another window there is nothing to ask here. */
  async #goesOn(): Promise<boolean> {
    const { resume } = await this.#access;
    const store = await resume().catch(() => null);
    if (store !== null) await this.#enter(store);
    return store !== null;
  }

  readonly #onFocus = (): void => {
    const isWaiting = this.condition?.condition === 'locked' && this.place === 'unlock';
    if (isWaiting && !this.querySelector<LockedPart>('unlock-form')?.isBusy) void this.#goesOn();
  };

  readonly #onOpenHandOver = async (): Promise<void> => {
    const { openHandOverWindow } = await import('../../platform/hand-over-window.js');
    await openHandOverWindow();
  };
}

/** Loads the element of a step before it is shown. */
async function loadPart({ condition }: VaultCondition, place: Place): Promise<unknown> {
  if (place === 'restore') return import('./restore-form.js');
  if (place === 'start-anew') return import('./start-anew-form.js');
  if (condition === 'absent') return import('./set-up-form.js');
  return place === 'recover' ? import('./recover-form.js') : import('./unlock-form.js');
}

/** Records that are not there have nothing that waits. */
async function clearBadge(): Promise<void> {
  const { showBadge } = await import('../../platform/badge.js');
  await showBadge(0).catch(() => undefined);
}

async function readHandOver(): Promise<'none' | 'open' | 'left'> {
  const [{ readHandOverOrder }, { isHandOverOpen }] = await Promise.all([
    import('../../platform/hand-over-order.js'),
    import('../handover/is-hand-over-open.js'),
  ]);
  if ((await readHandOverOrder().catch(() => undefined)) === undefined) return 'none';
  return (await isHandOverOpen()) ? 'open' : 'left';
}

customElements.define('locked-app', LockedApp);
