// SPDX-License-Identifier: Apache-2.0
import type { ReadinessDefinition } from '@cradleside/supervision/readiness';
import { readReadiness } from '@cradleside/supervision/schema';
import type { ReadinessIssue } from '@cradleside/supervision/schema';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { wordTexts } from '../parts/words.texts.js';
import { emptyReadinessFile } from './empty-readiness-file.js';
import { reviewTexts } from './review.texts.js';
import { SelfAssessment } from './self-assessment.js';

type Read =
  | { readonly state: 'nothing' }
  | { readonly state: 'empty' }
  | { readonly state: 'refused'; readonly issues: readonly ReadinessIssue[] }
  | { readonly state: 'sound'; readonly definition: ReadinessDefinition };

/** The agency's items from its file: taken whole, or refused with each fault. Sends `items-taken`. */
export class ReadinessImport extends Screen {
  static override properties = { ...Screen.properties, read: { state: true } };

  /** What became of the file that was offered. */
  declare read: Read;

  constructor() {
    super();
    this.read = { state: 'nothing' };
  }

  protected override render(): TemplateResult {
    const texts = textsOf(reviewTexts);
    if (this.read.state === 'sound') return this.#renderSound(this.read.definition);
    return html`<details ?open=${this.read.state !== 'nothing'}>
      <summary>${texts.importTitle}</summary>
      <p class="small">${texts.importHint}</p>
      <button type="button" class="empty-file" @click=${this.#onSaveEmpty}>${texts.emptyFile}</button>
      <form @submit=${this.#onRead}>
        <div class="field">
          <label for="readiness-file">${texts.file}</label>
          <input id="readiness-file" type="file" accept=".json,application/json" />
        </div>
        <div class="field">
          <label for="readiness-text">${texts.paste}</label>
          <textarea id="readiness-text" class="code few-lines" dir="ltr" spellcheck="false" rows="4"></textarea>
        </div>
        <button class="read">${texts.read}</button>
      </form>
      <div role="alert">
        ${this.read.state === 'empty' ? html`<p class="fault">${texts.nothingGiven}</p>` : nothing}
        ${this.read.state === 'refused' ? renderIssues(this.read.issues) : nothing}
      </div>
    </details>`;
  }

  #renderSound(definition: ReadinessDefinition): TemplateResult {
    const texts = textsOf(reviewTexts);
    const items = Object.values(definition.domains).flatMap((part) => part.items);
    const current = new SelfAssessment(this.practice).current()?.value;
    const hasAnswers = current !== undefined && Object.keys(current.answers).length > 0;
    return html`<section class="card found" tabindex="-1">
      <p><strong dir="auto" lang=${definition.language}>${definition.title}</strong></p>
      <p>${texts.found(items.length)}</p>
      ${hasAnswers ? html`<p>${texts.beside}</p>` : nothing}
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.#take(definition)}>${texts.take}</button>
        <button type="button" @click=${() => (this.read = { state: 'nothing' })}>${textsOf(wordTexts).cancel}</button>
      </div>
    </section>`;
  }

  readonly #onRead = async (event: Event): Promise<void> => {
    event.preventDefault();
    const file = this.querySelector<HTMLInputElement>('#readiness-file')?.files?.[0];
    const pasted = this.querySelector<HTMLTextAreaElement>('#readiness-text')?.value ?? '';
    const text = (await file?.text()) ?? pasted;
    if (text.trim() === '') {
      this.read = { state: 'empty' };
      return;
    }
    const parsed = readReadiness(text);
    this.read = parsed.ok
      ? { state: 'sound', definition: parsed.value }
      : { state: 'refused', issues: parsed.issues };
    await this.updateComplete;
    this.querySelector<HTMLElement>('.found')?.focus();
  };

  async #take(definition: ReadinessDefinition): Promise<void> {
    const outcome = await this.attempt(() => new SelfAssessment(this.practice).take(definition));
    if (outcome === undefined) return;
    const texts = textsOf(reviewTexts);
    this.read = { state: 'nothing' };
    this.say(outcome === 'same' ? texts.same : texts.taken);
    this.dispatchEvent(new Event('items-taken'));
  }

  readonly #onSaveEmpty = (): void => {
    void this.attempt(async () => {
      const outcome = await saveStream('cradleside-readiness.json', () =>
        new Blob([emptyReadinessFile()]).stream(),
      );
      if (outcome === 'cancelled') this.say(textsOf(reviewTexts).cancelled);
    });
  };
}

function renderIssues(issues: readonly ReadinessIssue[]): TemplateResult {
  const { refused, wholeFile } = textsOf(reviewTexts);
  return html`<div class="alert positive">
    <p>${refused}</p>
    <ul dir="ltr" lang="en">
      ${issues.map(({ path, message }) => html`<li><span class="code">${path === '' ? wholeFile : path}</span>: ${message}</li>`)}
    </ul>
  </div>`;
}

customElements.define('readiness-import', ReadinessImport);

declare global {
  interface HTMLElementTagNameMap {
    'readiness-import': ReadinessImport;
  }
}
