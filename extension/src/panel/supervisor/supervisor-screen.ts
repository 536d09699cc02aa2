// SPDX-License-Identifier: Apache-2.0
import { daysBetween } from '@cradleside/charting/day';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { colleaguesTexts } from '../colleagues/colleagues.texts.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { loadPicture } from '../course/load-picture.js';
import { renderCaseloadMap } from './caseload-map.js';
import { packetTexts } from './packet.texts.js';
import { renderSections } from './packet-sections.js';
import { packetVisits } from './packet-visits.js';
import type { CaseloadFamily } from './packets.js';
import { caseload, outdated, packets, removePacket } from './packets.js';
import { supervisorTexts } from './supervisor.texts.js';

/** Families side by side in a panel of 320 px. */
const columnsInPanel = 3;

/** What clinicians have told of their families, in the order of names and codes, which says nothing about anybody. */
export class SupervisorScreen extends Screen<Route & { screen: 'supervisor' }> {
  static override properties = { ...Screen.properties, opened: { state: true }, removing: { state: true } };

  /** Families whose visits are shown one by one. */
  declare opened: ReadonlySet<string>;

  /** Id of the packet that is about to be removed. */
  declare removing: string | undefined;

  constructor() {
    super();
    this.opened = new Set();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(supervisorTexts);
    const kept = packets(this.practice);
    const families = caseload(kept);
    return html`
      ${renderHead({
        backTo: textsOf(colleaguesTexts).title,
        onBack: () => this.goTo({ screen: 'colleagues' }),
        title: texts.title,
      })}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.goTo({ screen: 'receive-file' })}>
          ${texts.receive}
        </button>
      </div>
      ${kept.length === 0 ? html`<p>${texts.empty}</p>` : nothing}
      ${kept.length === 0 ? nothing : renderSections(families)}
      ${kept.length === 0 ? nothing : renderCaseloadMap(families, columnsInPanel)}
      ${this.#renderVisits(families.filter(({ visits }) => visits.length > 0))}
      ${kept.length === 0 ? nothing : this.#renderPackets(kept)}
    `;
  }

  #renderVisits(families: readonly CaseloadFamily[]): TemplateResult | typeof nothing {
    if (families.length === 0) return nothing;
    return html`<h2>${textsOf(packetTexts).byVisit}</h2>
      ${families.map((family) => {
        const key = `${family.from} ${family.family}`;
        return html`<details @toggle=${(event: Event) => this.#onToggle(event, key)}>
          <summary>
            <bdi>${family.code}</bdi> <span class="muted small"><bdi>${family.clinician}</bdi></span>
          </summary>
          ${
            this.opened.has(key)
              ? html`<component-map .definition=${fidelityChecklist} .visits=${packetVisits(family)}></component-map>`
              : nothing
          }
        </details>`;
      })}`;
  }

  #onToggle({ target }: Event, key: string): void {
    if (!(target as HTMLDetailsElement).open || this.opened.has(key)) return;
    void this.attempt(async () => {
      await loadPicture('component-map', interfaceLanguage());
      this.opened = new Set(this.opened).add(key);
    });
  }

  #renderPackets(kept: readonly Stored<'packet'>[]): TemplateResult {
    const texts = textsOf(supervisorTexts);
    const older = outdated(kept);
    return html`<h2>${texts.packets}</h2>
      <ul class="rows">
        ${kept.map((one) => html`<li>${this.#renderPacket(one, older.has(one.id))}</li>`)}
      </ul>`;
  }

  #renderPacket(one: Stored<'packet'>, isOlder: boolean): TemplateResult {
    const texts = textsOf(supervisorTexts);
    const { packet, name } = one.value;
    const day = packet.made.slice(0, 10);
    const age = texts.age(Math.max(0, daysBetween(day, localDay(new Date()))));
    return html`<div class="packet">
      <p>
        <strong><bdi>${name}</bdi></strong>
        <span class="muted">${texts.familyCount(packet.families.length)}</span>
      </p>
      <p class="muted small">${texts.made(momentText(packet.made), age)}${isOlder ? html` · ${texts.older}` : nothing}</p>
      ${
        this.removing === one.id
          ? html`<div role="alertdialog" aria-label=${texts.remove}>
              <p>${texts.removeWhat(isolated(name), dayText(day))}</p>
              <div class="actions">
                <button type="button" class="danger" @click=${() => this.#remove(one)}>${texts.remove}</button>
                <button type="button" @click=${() => (this.removing = undefined)}>${texts.cancel}</button>
              </div>
            </div>`
          : html`<button type="button" class="quiet" @click=${() => (this.removing = one.id)}>${texts.remove}</button>`
      }
    </div>`;
  }

  async #remove(one: Stored<'packet'>): Promise<void> {
    await this.attempt(async () => {
      await removePacket(this.practice, one);
      this.removing = undefined;
      this.say(textsOf(supervisorTexts).isRemoved);
      this.requestUpdate();
    });
  }
}

customElements.define('supervisor-screen', SupervisorScreen);
