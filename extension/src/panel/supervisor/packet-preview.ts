// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Stored } from '../practice/typed-records.js';
import type { Packet } from './packet.js';
import { keepPacket } from './packets.js';
import { supervisorTexts } from './supervisor.texts.js';

/** Whose packet was opened and of which families, before it is kept. */
export class PacketPreview extends Screen {
  static override properties = {
    ...Screen.properties,
    packet: { attribute: false },
    from: { attribute: false },
    outcome: { state: true },
  };

  declare packet: Packet;
  declare from: Stored<'colleague'>;
  declare outcome: 'kept' | 'keptBefore' | undefined;

  protected override render(): TemplateResult {
    const texts = textsOf(supervisorTexts);
    const { name, confirmed } = this.from.value;
    const codes = this.packet.families.map(({ code }) => isolated(code)).join(textsOf(wordTexts).comma);
    return html`<div class="card">
      <p><strong>${texts.from(isolated(name), dayText((confirmed ?? '').slice(0, 10)))}</strong></p>
      <p class="muted small">${momentText(this.packet.made)}</p>
      <p>${texts.familyCount(this.packet.families.length)}${codes === '' ? nothing : html`: ${codes}`}</p>
      ${this.outcome ? html`<p role="status">${texts[this.outcome]}</p>` : nothing}
      <div class="actions">
        ${
          this.outcome
            ? html`<button type="button" class="primary" @click=${() => this.goTo({ screen: 'supervisor' })}>${texts.openView}</button>`
            : html`<button type="button" class="primary" @click=${this.#onKeep}>${texts.keep}</button>
                <button type="button" @click=${() => this.goTo({ screen: 'supervisor' })}>${texts.cancel}</button>`
        }
      </div>
    </div>`;
  }

  readonly #onKeep = async (): Promise<void> => {
    const isNew = await this.attempt(() => keepPacket(this.practice, this.packet, this.from));
    if (isNew !== undefined) this.outcome = isNew ? 'kept' : 'keptBefore';
  };
}

customElements.define('packet-preview', PacketPreview);
