// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { AuditEntry } from '@cradleside/record-store';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { passphraseTexts } from '../locked/passphrase.texts.js';
import '../locked/passphrase-field.js';
import { reauthenticate } from '../locked/reauthenticate.js';
import { momentText } from '../parts/moment-text.js';
import { localDay } from '../practice/local-day.js';
import { activityTexts } from './activity.texts.js';
import { auditTable } from './audit-table.js';

const entriesAPage = 100;

/** What was done, newest first: verified from the first entry to the last before any of it is shown. */
export class ActivityScreen extends Screen<Extract<Route, { screen: 'activity' }>> {
  static override properties = {
    ...Screen.properties,
    entries: { state: true },
    action: { state: true },
    page: { state: true },
  };

  /** Newest first; undefined while the log is being read. */
  declare entries: readonly AuditEntry[] | undefined;
  /** The one action that is shown; empty: all. */
  declare action: string;
  /** 0 for the newest entries. */
  declare page: number;

  constructor() {
    super();
    this.action = '';
    this.page = 0;
  }

  protected override firstUpdated(): void {
    void this.attempt(async () => {
      this.entries = [...(await this.practice.store.readAudit())].reverse();
    });
  }

  protected override render(): unknown {
    const texts = textsOf(activityTexts);
    return html`
      <h1>${texts.title}</h1>
      <p>${texts.explanation}</p>
      ${this.entries ? this.#renderLog(this.entries) : html`<p class="muted" role="status">${texts.reading}</p>`}
    `;
  }

  #renderLog(entries: readonly AuditEntry[]): unknown {
    const texts = textsOf(activityTexts);
    const chosen = this.#chosen();
    const start = this.page * entriesAPage;
    const shown = chosen.slice(start, start + entriesAPage);
    return html`
      <p class="alert note">${texts.verified(entries[0]?.sequence ?? 0)}</p>
      ${this.#renderFilter(entries)}
      <p class="muted small" role="status">
        ${shown.length === 0 ? texts.nothing : texts.shown(start + 1, start + shown.length, chosen.length)}
      </p>
      <ol class="rows log">
        ${shown.map((entry) => this.#renderEntry(entry))}
      </ol>
      <div class="actions">
        <button type="button" ?disabled=${this.page === 0} @click=${() => this.#turn(-1)}>${texts.newer}</button>
        <button type="button" ?disabled=${start + entriesAPage >= chosen.length} @click=${() => this.#turn(1)}>
          ${texts.older}
        </button>
      </div>
      ${this.#renderExport()}
    `;
  }

  #renderFilter(entries: readonly AuditEntry[]): unknown {
    const texts = textsOf(activityTexts);
    const words = (action: string) => texts.actions[action] ?? action;
    const actions = [...new Set(entries.map(({ action }) => action))].sort((one, other) =>
      words(one).localeCompare(words(other)),
    );
    return html`<div class="field">
      <label for="log-filter">${texts.filter}</label>
      <select id="log-filter" @change=${this.#onFilter}>
        <option value="">${texts.all}</option>
        ${actions.map((action) => html`<option value=${action} ?selected=${action === this.action}>${words(action)}</option>`)}
      </select>
    </div>`;
  }

  #renderEntry({ sequence, time, actor, action, detail }: AuditEntry): unknown {
    const texts = textsOf(activityTexts);
    const words = detail === undefined ? undefined : (texts.details[detail] ?? detail);
    return html`<li>
      <span>${texts.actions[action] ?? html`<span class="code">${action}</span>`}</span>
      ${words === undefined ? nothing : html`<span class="muted">${words}</span>`}
      <span class="muted small log-foot">
        <time datetime=${time}>${momentText(time)}</time>
        <bdi>${actor === '?' ? texts.whileLocked : actor}</bdi>
        <span>${sequence}</span>
      </span>
    </li>`;
  }

  #renderExport(): unknown {
    const texts = textsOf(activityTexts);
    const passphrase = textsOf(passphraseTexts);
    return html`<h2>${texts.exportTitle}</h2>
      <p class="small">${texts.exportHint}</p>
      <form @submit=${this.#onExport}>
        <passphrase-field .label=${passphrase.again} .hint=${passphrase.againHint}></passphrase-field>
        <button>${texts.exportAction}</button>
      </form>`;
  }

  #chosen(): readonly AuditEntry[] {
    return (this.entries ?? []).filter(({ action }) => this.action === '' || action === this.action);
  }

  #turn(pages: number): void {
    this.page += pages;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('h1')?.focus();
      this.querySelector('.log')?.scrollIntoView({ block: 'start' });
    });
  }

  readonly #onFilter = (event: Event): void => {
    this.action = (event.target as HTMLSelectElement).value;
    this.page = 0;
  };

  readonly #onExport = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.querySelector('passphrase-field');
    if (!field) return;
    await this.attempt(async () => {
      const { store } = this.practice;
      if (!(await reauthenticate(store, field))) return;
      const table = new Blob([auditTable(this.#chosen())]);
      const outcome = await saveStream(`cradleside-log-${localDay(new Date())}.csv`, () => table.stream());
      field.clear();
      const texts = textsOf(activityTexts);
      if (outcome === 'cancelled') {
        this.say(texts.exportCancelled);
        return;
      }
      await store.note([{ action: 'audit.exported' }]);
      this.say(texts.exported);
    });
  };
}

customElements.define('activity-screen', ActivityScreen);
