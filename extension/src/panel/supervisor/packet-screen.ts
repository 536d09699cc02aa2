// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isTab, openPrintTab } from '../../platform/print-tab.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { confirmedColleagues } from '../colleagues/colleagues.js';
import { colleaguesTexts } from '../colleagues/colleagues.texts.js';
import { readOwnKey } from '../colleagues/own-key.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { isolated } from '../parts/isolated.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { sealedFileName } from '../share/sealed-file-name.js';
import type { Packet } from './packet.js';
import { renderPacketPaper } from './packet-paper.js';
import { packetOf, sendPacket } from './send-packet.js';
import { supervisorTexts } from './supervisor.texts.js';

/** Chooses families, and seals or prints what a supervisor hears of them. */
export class PacketScreen extends Screen<Route & { screen: 'packet' }> {
  static override properties = {
    ...Screen.properties,
    chosen: { state: true },
    to: { state: true },
    fault: { state: true },
    sealed: { state: true },
    paper: { state: true },
  };

  declare chosen: ReadonlySet<RecordId>;
  /** Id of the chosen supervisor; empty: the only one, or none yet. */
  declare to: string;
  declare fault: 'families' | 'to' | undefined;
  declare sealed: { readonly file: Uint8Array<ArrayBuffer>; readonly name: string } | undefined;
  /** What is printed, once it is asked for. */
  declare paper: Packet | undefined;

  constructor() {
    super();
    this.chosen = new Set();
    this.to = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = new Set(this.route.families ?? this.chosen);
  }

  protected override firstUpdated(): void {
    if (this.route.isPrinting) void this.#onPrint();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(supervisorTexts);
    return html`
      ${renderHead({
        backTo: textsOf(colleaguesTexts).title,
        onBack: () => this.goTo({ screen: 'colleagues' }),
        title: texts.makeTitle,
      })}
      <p>${texts.makeIntro}</p>
      ${this.#renderFamilies()} ${this.#renderSealing()}
      <div class="actions">
        <button type="button" @click=${this.#onPrint}>${texts.print}</button>
      </div>
      <p class="muted small">${texts.printHint}</p>
      ${this.paper ? renderPacketPaper(this.paper, this.practice.store.actor) : nothing}
    `;
  }

  #renderFamilies(): TemplateResult {
    const texts = textsOf(supervisorTexts);
    const families = this.#families;
    const isWhole = families.every(({ id }) => this.chosen.has(id));
    return html`<fieldset class="choices" aria-describedby=${this.fault === 'families' ? 'packet-families-fault' : nothing}>
      <legend>${texts.families}</legend>
      <button type="button" class="quiet" @click=${() => this.#choose(isWhole ? [] : families)}>
        ${isWhole ? texts.none : texts.all}
      </button>
      <div class="codes">
      ${families.map(
        ({ id, value }) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              name="packet-family"
              .checked=${this.chosen.has(id)}
              aria-invalid=${this.fault === 'families' ? 'true' : nothing}
              @change=${() => this.#toggle(id)}
            /><bdi>${value.code}</bdi></label
          >`,
      )}
      </div>
      ${this.fault === 'families' ? html`<span class="fault" id="packet-families-fault">${texts.chooseFamilies}</span>` : nothing}
    </fieldset>`;
  }

  #renderSealing(): TemplateResult {
    const texts = textsOf(supervisorTexts);
    const supervisors = confirmedColleagues(this.practice, 'supervisor');
    if (this.sealed) return this.#renderSealed(this.sealed);
    if (!readOwnKey(this.practice)) return this.#renderNotYet(texts.noCard);
    if (supervisors.length === 0) return this.#renderNotYet(texts.noSupervisor);
    return html`<form novalidate @submit=${this.#onSeal}>
      ${renderField({
        id: 'packet-to',
        label: texts.to,
        fault: this.fault === 'to' ? textsOf(wordTexts).isNeeded : undefined,
        control: html`<select
          id="packet-to"
          aria-invalid=${this.fault === 'to' ? 'true' : nothing}
          aria-describedby=${this.fault === 'to' ? 'packet-to-fault' : nothing}
          @change=${(event: Event) => (this.to = (event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${this.to === ''}></option>
          ${supervisors.map(({ id, value }) => html`<option value=${id} ?selected=${this.to === id}>${value.name}</option>`)}
        </select>`,
      })}
      <div class="actions"><button class="primary">${texts.seal}</button></div>
    </form>`;
  }

  #renderSealed({
    file,
    name,
  }: {
    readonly file: Uint8Array<ArrayBuffer>;
    readonly name: string;
  }): TemplateResult {
    const texts = textsOf(supervisorTexts);
    return html`<div class="card">
      <p role="status">${texts.sealed(isolated(name))}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#save(file)}>${texts.save}</button>
      </div>
    </div>`;
  }

  #renderNotYet(words: string): TemplateResult {
    return html`<div class="alert note">
      <p>${words}</p>
      <button type="button" @click=${() => this.goTo({ screen: 'colleagues' })}>
        ${textsOf(supervisorTexts).toColleagues}
      </button>
    </div>`;
  }

  /** Open episodes before closed ones, each by code. */
  get #families(): readonly Stored<'family'>[] {
    const isClosed = ({ value }: Stored<'family'>) => Number(value.closed !== '');
    return [...this.practice.families()].sort(
      (one, other) => isClosed(one) - isClosed(other) || one.value.code.localeCompare(other.value.code),
    );
  }

  get #chosenFamilies(): readonly Stored<'family'>[] {
    return this.#families.filter(({ id }) => this.chosen.has(id));
  }

  #toggle(id: RecordId): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.#change(chosen);
  }

  #choose(families: readonly Stored<'family'>[]): void {
    this.#change(new Set(families.map(({ id }) => id)));
  }

  /** What was sealed before has other families in it. */
  #change(chosen: ReadonlySet<RecordId>): void {
    this.chosen = chosen;
    this.sealed = undefined;
    this.paper = undefined;
  }

  #hasFamilies(): boolean {
    this.fault = this.chosen.size === 0 ? 'families' : undefined;
    if (this.fault) this.querySelector<HTMLElement>('input[name=packet-family]')?.focus();
    return this.fault === undefined;
  }

  readonly #onSeal = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.#hasFamilies()) return;
    const to = confirmedColleagues(this.practice, 'supervisor').find(({ id }) => id === this.to);
    this.fault = to ? undefined : 'to';
    if (!to) {
      this.querySelector<HTMLElement>('#packet-to')?.focus();
      return;
    }
    const families = this.#chosenFamilies;
    const file = await this.attempt(() => sendPacket(this.practice, { families, to }));
    if (file) this.sealed = { file, name: to.value.name };
  };

  async #save(file: Uint8Array<ArrayBuffer>): Promise<void> {
    const name = sealedFileName(localDay(new Date()));
    const outcome = await this.attempt(() => saveStream(name, () => new Blob([file]).stream()));
    if (outcome && outcome !== 'cancelled') this.say(textsOf(supervisorTexts).saved);
  }

  readonly #onPrint = async (): Promise<void> => {
    if (!this.#hasFamilies()) return;
    await this.attempt(async () => {
      if (!(await isTab())) {
        await openPrintTab({ screen: 'packet', families: [...this.chosen], isPrinting: true });
        return;
      }
      this.paper = packetOf(this.practice, this.#chosenFamilies, new Date());
      await this.updateComplete;
      await this.practice.store.note(
        this.#chosenFamilies.map(({ id }) => ({ action: 'packet.printed', recordId: id })),
      );
      window.print();
    });
  };
}

customElements.define('packet-screen', PacketScreen);
