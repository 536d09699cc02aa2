// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import { requireRoom } from '@cradleside/record-store';
import type { RecordStore } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import { appTexts } from './app.texts.js';
import { beginsSomething } from './begins-something.js';
import { faultText } from './fault-text.js';
import type { AnnounceEvent, NavigateEvent, Route } from './routes.js';
import type { Screen } from './screen.js';
import type { StandingNotice } from './standing-notices.js';
import { screens } from './screens.js';
import { textsOf } from './texts.js';

const menuPlaces = [
  'families',
  'safety',
  'links',
  'supervision',
  'colleagues',
  'paper-forms',
  'settings',
  'backup',
  'activity',
  'help',
] as const;

/** The unlocked panel: a header, one screen, and one line that says what happened. */
export class PanelApp extends LitElement {
  static override properties = {
    practice: { attribute: false },
    announcement: { state: true },
    notices: { attribute: false },
    isLoading: { state: true },
  };

  declare practice: Practice;
  declare announcement: { readonly message: string; readonly tone: 'done' | 'fault' } | undefined;
  /** What stays true as long as the panel is open, and must be known. */
  declare notices: readonly StandingNotice[];
  declare isLoading: boolean;
  /** The place that is shown first. */
  start: Route = { screen: 'families' };

  #screen: Screen | undefined;
  #visited = 0;
  /** The user has been told that a lock would lose something. */
  #hasWarned = false;

  constructor() {
    super();
    this.notices = [];
    this.addEventListener('panel-navigate', (event) => void this.#show((event as NavigateEvent).route));
    this.addEventListener('panel-announce', (event) => this.#announce(event as AnnounceEvent));
    for (const type of ['pointerdown', 'keydown'] as const) {
      this.addEventListener(type, () => this.#store?.touch(), { passive: true });
    }
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store?.addEventListener('changed', this.#onChanged);
    void this.#show(this.start);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store?.removeEventListener('changed', this.#onChanged);
  }

  /** Waits at most 1 s for what is being saved. @returns whether nothing would be lost by leaving now */
  async settle(): Promise<boolean> {
    return (await this.#screen?.mayLeave()) ?? true;
  }

  /** Takes everything off the page: the panel has locked. */
  clear(): void {
    this.#screen = undefined;
    this.announcement = undefined;
    this.remove();
  }

  protected override render(): unknown {
    const texts = textsOf(appTexts);
    return html`
      <header class="bar">
        <details class="menu" @toggle=${() => this.requestUpdate()} @focusout=${this.#onMenuLeft} @keydown=${this.#onMenuKey}>
          <summary class="icon-button" aria-label=${texts.menu}><span aria-hidden="true">☰</span></summary>
          <nav aria-label=${texts.menu}>
            ${menuPlaces.map(
              (screen) =>
                html`<button type="button" @click=${() => this.#onMenu({ screen })}>${screen === 'safety' ? texts.safety(this.#openEvents) : texts[screen]}</button>`,
            )}
          </nav>
        </details>
        <span class="brand">Cradleside</span>
        <button type="button" class="quiet" @click=${() => void this.#lock()}>${texts.lock}</button>
      </header>
      ${this.notices.map(
        ({ message, action, target }) => html`<div class="alert positive" role="alert">
          <p>${message}</p>
          <button type="button" @click=${() => (target === 'close' ? window.close() : void this.#show(target))}>
            ${action}
          </button>
        </div>`,
      )}
      <p class="announcement ${this.announcement?.tone ?? ''}" role="status" ?hidden=${!this.announcement}>
        ${this.announcement?.message ?? nothing}
        <button type="button" class="quiet" @click=${() => (this.announcement = undefined)}>${texts.close}</button>
      </p>
      <main tabindex="-1">${this.isLoading ? html`<p class="muted">${texts.loading}</p>` : this.#screen}</main>
    `;
  }

  get #store(): RecordStore | undefined {
    return this.practice?.store;
  }

  /** Looked for only where it is seen: a large vault takes milliseconds to look through. */
  get #openEvents(): number {
    const isOpen = this.querySelector<HTMLDetailsElement>('details.menu')?.open ?? false;
    return isOpen ? this.practice.safety.open().length : 0;
  }

  readonly #onChanged = (): void => this.#screen?.requestUpdate();

  #onMenu(route: Route): void {
    this.querySelector('details.menu')?.removeAttribute('open');
    void this.#show(route);
  }

  /** An open menu would lie over what has the focus. */
  readonly #onMenuLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const menu = currentTarget as HTMLDetailsElement;
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  };

  readonly #onMenuKey = ({ currentTarget, key }: KeyboardEvent): void => {
    const menu = currentTarget as HTMLDetailsElement;
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  #announce({ message, tone }: AnnounceEvent): void {
    this.announcement = { message, tone };
  }

  /** The second press locks whatever would be lost: nobody is kept from locking. */
  async #lock(): Promise<void> {
    if (!this.#hasWarned && !(await this.settle())) {
      this.#hasWarned = true;
      this.announcement = { message: textsOf(appTexts).lockUnsaved, tone: 'fault' };
      return;
    }
    await this.#store?.lock('button');
  }

  /** A slower screen that arrives after a later click is dropped, and none comes in place of what is not saved. */
  async #show(route: Route): Promise<void> {
    this.#visited += 1;
    if (this.announcement?.tone === 'done') this.announcement = undefined;
    const asked = this.#visited;
    if (!(await this.settle())) {
      this.announcement = { message: textsOf(appTexts).notLeft, tone: 'fault' };
      return;
    }
    if (asked !== this.#visited) return;
    const refusal = beginsSomething(route) ? await requireRoom().catch(faultText) : undefined;
    if (refusal !== undefined) {
      this.announcement = { message: refusal, tone: 'fault' };
      return;
    }
    this.#hasWarned = false;
    const { tag, load } = screens[route.screen];
    this.isLoading = !customElements.get(tag);
    await load();
    if (asked !== this.#visited) return;
    const screen = document.createElement(tag) as Screen;
    screen.practice = this.practice;
    screen.route = route;
    this.#screen = screen;
    this.isLoading = false;
    this.requestUpdate();
    await this.updateComplete;
    await screen.updateComplete;
    window.scrollTo(0, 0);
    screen.querySelector('h1')?.setAttribute('tabindex', '-1');
    screen.firstFocus?.focus({ preventScroll: true });
  }
}

customElements.define('panel-app', PanelApp);
