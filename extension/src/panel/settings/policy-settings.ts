// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { readPolicyText } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { loadPolicy } from '../app/load-policy.js';
import type { LoadedPolicy } from '../app/load-policy.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { policyFacts } from './policy-facts.js';
import { policyTexts } from './policy.texts.js';

type Read =
  | { readonly state: 'nothing' }
  | { readonly state: 'empty' }
  | { readonly state: 'refused'; readonly issues: LoadedPolicy['issues'] }
  | { readonly state: 'sound'; readonly policy: Policy; readonly text: string };

const indentation = 2;

/** The agency's rules: which are in force, where from; import of a file, whole or not at all; export. */
export class PolicySettings extends Screen {
  static override properties = { ...Screen.properties, loaded: { state: true }, read: { state: true } };

  /** Undefined until it is known where the rules in force came from. */
  declare loaded: LoadedPolicy | undefined;
  /** What became of the file that was offered. */
  declare read: Read;

  constructor() {
    super();
    this.read = { state: 'nothing' };
  }

  protected override firstUpdated(): void {
    const { policyText, lastPolicyText } = this.practice.settings();
    void loadPolicy(policyText, lastPolicyText).then((loaded) => (this.loaded = loaded));
  }

  protected override render(): unknown {
    const texts = textsOf(policyTexts);
    const { policy } = this.practice;
    const { origin, issues } = this.loaded ?? { origin: undefined, issues: [] };
    return html`<h2>${texts.title}</h2>
      ${origin ? html`<p>${texts.origin[origin](policy.agency)} ${origin === 'managed' ? texts.managedHint : nothing}</p>` : nothing}
      ${issues.length > 0 ? this.#renderIssues(texts.notTaken, issues) : nothing} ${policyFacts(policy)}
      <div class="actions">
        <button type="button" @click=${() => this.goTo({ screen: 'page-rules' })}>${texts.toPageRules}</button>
        <button type="button" @click=${this.#onExport}>${texts.exportAction}</button>
        ${origin === 'imported' || (origin === 'kept' && this.practice.settings().policyText !== undefined) ? html`<button type="button" @click=${() => this.#keep(undefined)}>${texts.drop}</button>` : nothing}
      </div>
      ${origin !== undefined && origin !== 'managed' ? this.#renderImport() : nothing}`;
  }

  #renderImport(): unknown {
    const texts = textsOf(policyTexts);
    if (this.read.state === 'sound') return this.#renderSound(this.read);
    return html`<details ?open=${this.read.state !== 'nothing'}>
      <summary>${texts.importTitle}</summary>
      <form @submit=${this.#onRead}>
        <div class="field">
          <label for="policy-file">${texts.file}</label>
          <input id="policy-file" type="file" accept=".json,application/json" />
        </div>
        <div class="field">
          <label for="policy-text">${texts.paste}</label>
          <textarea id="policy-text" class="code" dir="ltr" spellcheck="false" rows="6"></textarea>
        </div>
        ${this.read.state === 'empty' ? html`<p class="fault" role="alert">${texts.empty}</p>` : nothing}
        <button>${texts.read}</button>
      </form>
      <div role="alert">
        ${this.read.state === 'refused' ? this.#renderIssues(texts.refused, this.read.issues) : nothing}
      </div>
    </details>`;
  }

  #renderSound({ policy, text }: Extract<Read, { state: 'sound' }>): unknown {
    const texts = textsOf(policyTexts);
    return html`<section class="card" tabindex="-1">
      <p><strong>${policy.agency}</strong></p>
      <p>${texts.found}</p>
      ${policyFacts(policy)}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#keep(text)}>${texts.take}</button>
        <button type="button" @click=${() => (this.read = { state: 'nothing' })}>${texts.cancel}</button>
      </div>
    </section>`;
  }

  #renderIssues(heading: string, issues: LoadedPolicy['issues']): unknown {
    const { wholeFile } = textsOf(policyTexts);
    return html`<div class="alert positive">
      <p>${heading}</p>
      <ul dir="ltr">
        ${issues.map(({ path, message }) => html`<li><span class="code">${path === '' ? wholeFile : path}</span>: ${message}</li>`)}
      </ul>
    </div>`;
  }

  readonly #onRead = async (event: Event): Promise<void> => {
    event.preventDefault();
    const file = this.querySelector<HTMLInputElement>('#policy-file')?.files?.[0];
    const text = (await file?.text()) ?? this.querySelector<HTMLTextAreaElement>('#policy-text')?.value ?? '';
    if (text.trim() === '') {
      this.read = { state: 'empty' };
      return;
    }
    const parsed = readPolicyText(text);
    if (!parsed.ok) {
      this.read = { state: 'refused', issues: parsed.issues };
      return;
    }
    this.read = { state: 'sound', policy: parsed.value, text };
    await this.updateComplete;
    this.querySelector<HTMLElement>('section.card')?.focus();
  };

  /** The panel is opened anew: the rules reach into all of it, the time after which it locks too. */
  async #keep(policyText: string | undefined): Promise<void> {
    const { policyText: _, ...settings } = this.practice.settings();
    await this.attempt(async () => {
      await this.practice.saveSettings({
        ...settings,
        ...(policyText !== undefined && { policyText, lastPolicyText: policyText }),
      });
      await this.practice.store.note([
        { action: policyText === undefined ? 'policy.removed' : 'policy.imported' },
      ]);
      location.reload();
    });
  }

  readonly #onExport = (): void => {
    void this.attempt(async () => {
      const text = `${JSON.stringify(this.practice.policy, null, indentation)}\n`;
      await saveStream('cradleside-policy.json', () => new Blob([text]).stream());
    });
  };
}

customElements.define('policy-settings', PolicySettings);
