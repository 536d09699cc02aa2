// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { colleaguesTexts } from '../colleagues/colleagues.texts.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import type { Stored } from '../practice/typed-records.js';
import type { Packet } from '../supervisor/packet.js';
import { isPacket, readPacket } from '../supervisor/packet-letter.js';
import '../supervisor/packet-preview.js';
import { readFamilyLetter } from './family-letter.js';
import './import-preview.js';
import { openFile } from './open-file.js';
import type { ImportPlan } from './plan-import.js';
import { planImport } from './plan-import.js';
import type { ReceiveRefusal } from './receive.texts.js';
import { receiveTexts } from './receive.texts.js';

/** A file that was opened and can be taken in: a family, or a packet for supervision. */
type Received = { readonly from: Stored<'colleague'>; readonly arrivalCode: string } & (
  | { readonly plan: ImportPlan }
  | { readonly packet: Packet }
);

type Outcome =
  | { readonly ok: true; readonly received: Received }
  | { readonly ok: false; readonly code: ReceiveRefusal };

/** Opens a file that a colleague has sealed to this panel. */
export class ReceiveFileScreen extends Screen<Route & { screen: 'receive-file' }> {
  static override properties = {
    ...Screen.properties,
    received: { state: true },
    fault: { state: true },
    isBusy: { state: true },
  };

  declare received: Received | undefined;
  declare fault: ReceiveRefusal | undefined;
  declare isBusy: boolean;

  protected override render(): TemplateResult {
    const texts = textsOf(receiveTexts);
    return html`
      ${renderHead({
        backTo: textsOf(colleaguesTexts).title,
        onBack: () => this.goTo({ screen: 'colleagues' }),
        title: texts.title,
      })}
      ${this.received ? this.#renderReceived(this.received) : this.#renderFile()}
    `;
  }

  #renderReceived(received: Received): TemplateResult {
    const { from, arrivalCode } = received;
    if ('packet' in received)
      return html`<packet-preview
        .practice=${this.practice}
        .packet=${received.packet}
        .from=${from}
      ></packet-preview>`;
    return html`<import-preview
      .practice=${this.practice}
      .plan=${received.plan}
      .from=${from}
      .arrivalCode=${arrivalCode}
    ></import-preview>`;
  }

  #renderFile(): TemplateResult {
    const texts = textsOf(receiveTexts);
    const fault = this.fault && texts.refusals[this.fault];
    return html`<p>${texts.intro}</p>
      <div role="alert">
        ${fault === undefined ? nothing : html`<p class="fault">${fault}</p>`}
      </div>
      ${renderField({
        id: 'sealed-file',
        label: texts.file,
        control: html`<input id="sealed-file" type="file" accept=".sealed" @change=${this.#onFile} />`,
      })}
      ${this.isBusy ? html`<p class="muted" role="status">${texts.working}</p>` : nothing}`;
  }

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file || this.isBusy) return;
    this.isBusy = true;
    this.fault = undefined;
    const outcome = await this.attempt(() => this.#open(file));
    this.isBusy = false;
    input.value = '';
    if (!outcome) return;
    if (outcome.ok) this.received = outcome.received;
    else await this.#refuse(outcome.code);
  };

  async #open(file: Blob): Promise<Outcome> {
    const opened = await openFile(this.practice, file);
    if (!opened.ok) return opened;
    const { from, arrivalCode, content } = opened;
    if (isPacket(content)) {
      const read = readPacket(content);
      return read.ok ? { ok: true, received: { from, arrivalCode, packet: read.packet } } : read;
    }
    const read = readFamilyLetter(content);
    if (!read.ok) return read;
    const planned = await planImport(this.practice, read.letter);
    return planned.ok ? { ok: true, received: { from, arrivalCode, plan: planned.plan } } : planned;
  }

  async #refuse(code: ReceiveRefusal): Promise<void> {
    this.fault = code;
    await this.attempt(() => this.practice.store.note([{ action: 'file.refused', detail: code }]));
  }
}

customElements.define('receive-file-screen', ReceiveFileScreen);
