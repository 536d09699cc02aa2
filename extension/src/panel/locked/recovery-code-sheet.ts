// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import { isTab } from '../../platform/print-tab.js';
import { textsOf } from '../app/texts.js';
import { matchesGroup } from './matches-group.js';
import { recoveryGroups } from './recovery-groups.js';
import { setUpTexts } from './set-up.texts.js';

/** Shows a new recovery code once, prints it alone on its page, and asks for two groups of the copy. */
export class RecoveryCodeSheet extends LitElement {
  static override properties = {
    code: { attribute: false },
    place: { attribute: false },
    wrong: { state: true },
    canPrint: { state: true },
  };

  declare code: string;
  /** A page of its own, or a part of one that has its heading already. */
  declare place: 'page' | 'part';
  /** Called once both groups were typed rightly. */
  confirmed: () => void = () => {};
  /** Positions of the groups that were typed wrongly. */
  declare wrong: readonly number[];
  /** Only a tab can; undefined until that is known. */
  declare canPrint: boolean | undefined;

  #asked: readonly number[] = [];

  constructor() {
    super();
    this.code = '';
    this.place = 'page';
    this.wrong = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void isTab().then((canPrint) => (this.canPrint = canPrint));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('code')) this.#asked = twoOf(recoveryGroups(this.code).length);
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1, h2')?.focus();
  }

  protected override render(): unknown {
    const { code } = textsOf(setUpTexts);
    const groups = recoveryGroups(this.code);
    return html`
      ${
        this.place === 'page'
          ? html`<h1 tabindex="-1">${code.title}</h1>`
          : html`<h2 tabindex="-1">${code.title}</h2>`
      }
      <p>${code.explanation} <strong>${code.warning}</strong></p>
      <section class="recovery-sheet" aria-label=${code.label}>
        <p class="print-only">${code.sheet}</p>
        <ol class="recovery-code code" dir="ltr">
          ${groups.map((group) => html`<li>${group}</li>`)}
        </ol>
      </section>
      ${this.#renderPrint()}
      <form @submit=${this.#onSubmit} autocomplete="off">
        <fieldset>
          <legend>${code.confirmTitle}</legend>
          <div class="two-groups">${this.#asked.map((position) => this.#renderGroup(position))}</div>
        </fieldset>
        <div class="actions"><button class="primary">${code.confirm}</button></div>
      </form>
    `;
  }

  #renderPrint(): unknown {
    const { code } = textsOf(setUpTexts);
    if (this.canPrint === undefined) return nothing;
    if (!this.canPrint) return html`<p class="muted">${code.cannotPrint}</p>`;
    return html`<div class="actions">
      <button type="button" @click=${() => window.print()}>${code.print}</button>
    </div>`;
  }

  #renderGroup(position: number): unknown {
    const { code } = textsOf(setUpTexts);
    const isWrong = this.wrong.includes(position);
    return html`<div class="field">
      <label for="group-${position}">${code.group(position + 1)}</label>
      <input
        id="group-${position}"
        class="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="12"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `group-${position}-fault` : nothing}
      />
      ${isWrong ? html`<span class="fault" id="group-${position}-fault" role="alert">${code.wrongGroup}</span>` : nothing}
    </div>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const groups = recoveryGroups(this.code);
    const field = (position: number) => this.querySelector<HTMLInputElement>(`#group-${position}`);
    this.wrong = this.#asked.filter(
      (position) => !matchesGroup(field(position)?.value ?? '', groups[position] ?? ''),
    );
    const [first] = this.wrong;
    if (first === undefined) this.confirmed();
    else field(first)?.focus();
  };
}

/** Two different positions below `size`, in order. */
function twoOf(size: number): readonly number[] {
  const first = Math.floor(Math.random() * size);
  const second = (first + 1 + Math.floor(Math.random() * (size - 1))) % size;
  return [first, second].sort((one, other) => one - other);
}

customElements.define('recovery-code-sheet', RecoveryCodeSheet);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-code-sheet': RecoveryCodeSheet;
  }
}
