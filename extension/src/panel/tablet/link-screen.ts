// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../../platform/clipboard.js';
import type { Route } from '../app/routes.js';
import { AnnounceEvent } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderOpen } from '../families/rows.js';
import { endLink } from '../links/end-link.js';
import { isOpen, linkState } from '../links/link-state.js';
import { linkOf } from '../links/links.js';
import { sittingsOf } from '../links/sittings-of.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderHead } from '../parts/head.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { localTime } from '../practice/local-day.js';
import { needsYou } from '../practice/needs-you.js';
import type { Stored } from '../practice/typed-records.js';
import { askRelay } from './ask-relay.js';
import { renderArrived, renderRefusals } from './link-arrivals.js';
import './receive-part.js';
import { tabletTexts } from './tablet.texts.js';

/** One link: what to show the tablet while it is open, and what came of it. */
export class LinkScreen extends Screen<Route & { screen: 'link' }> {
  static override properties = {
    ...Screen.properties,
    isCancelling: { state: true },
    qr: { state: true },
  };

  /** The user is asked whether she means it. */
  declare isCancelling: boolean;
  /** Undefined until what draws it has been loaded. */
  declare qr: ((text: string, label: string) => TemplateResult) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      ({ renderQr: this.qr } = await import('./qr-picture.js'));
    });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(tabletTexts);
    const link = linkOf(this.practice, this.route.link);
    const family = link && this.practice.family(link.value.family);
    if (!link || !family)
      return html`${renderHead({ backTo: texts.linksTitle, onBack: () => this.goTo({ screen: 'links' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const nowMs = Date.now();
    const state = linkState(link.value, nowMs);
    return html`
      ${renderHead({
        backTo: family.value.code,
        onBack: () => this.goTo({ screen: 'family', family: family.id }),
        title: texts.linkTitle,
      })}
      ${this.#renderAlerts(link)}
      <p>
        <strong>${texts.states[state]}.</strong> ${texts.stateHints[state]}
        <span class="muted">${caregiverName(family.value, link.value.caregiver)}</span>
      </p>
      ${renderArrived(this.practice, link, (route) => this.goTo(route))} ${renderRefusals(link)}
      ${state === 'waiting' && link.value.secrets ? this.#renderAddress(link, link.value.secrets.address) : nothing}
      ${isOpen(link.value, nowMs) ? this.#renderOpenLink(link) : nothing}
      <p class="muted small">${texts.issuedBy(link.value.issuedBy, momentText(link.value.issued))}</p>
    `;
  }

  /** Before anything else. */
  #renderAlerts({ value }: Stored<'link'>): TemplateResult | typeof nothing {
    const ids = sittingsOf(value).flatMap(({ screenings }) => screenings);
    const screenings = ids.flatMap((id) => this.practice.screening(id) ?? []);
    const { policy, safety } = this.practice;
    const events = safety.open().filter(({ record }) => ids.includes(record.value.screening));
    const open = needsYou(screenings, { policy, drafts: [], events });
    if (open.length === 0) return nothing;
    return html`<ul class="rows section-open">
      ${open.map((one) => html`<li>${renderOpen(this.practice, one, (route) => this.goTo(route))}</li>`)}
    </ul>`;
  }

  /** Only until she has begun: one that is with somebody is not offered to others. */
  #renderAddress({ value }: Stored<'link'>, address: string): TemplateResult {
    const texts = textsOf(tabletTexts);
    const { deliveredAs, expiresMs, startCode } = value;
    return html`<section class="card link-card">
        <p>${deliveredAs === 'remote' ? texts.sendThis : texts.scanThis}</p>
        ${this.qr?.(address, texts.codeName) ?? nothing}
        <p class="muted">${texts.startCode}</p>
        <p class="big-code"><bdi dir="ltr">${startCode}</bdi></p>
        <p class="muted small">${texts.startCodeHint} ${texts.lasts(momentText(localTime(new Date(expiresMs))))}</p>
        <div class="actions">
          <button type="button" class=${deliveredAs === 'remote' ? 'primary' : ''} @click=${() => this.#copy(address)}>
            ${texts.copy}
          </button>
        </div>
        <p class="muted small">${texts.unknownPanel}</p>
      </section>`;
  }

  #renderOpenLink(link: Stored<'link'>): TemplateResult {
    const texts = textsOf(tabletTexts);
    return html`<receive-part .practice=${this.practice}></receive-part>
      ${
        this.isCancelling
          ? html`<div class="card" role="alertdialog" aria-label=${texts.cancelLink}>
              <p>${texts.cancelSure}</p>
              <div class="actions">
                <button type="button" class="danger" @click=${() => this.#cancel(link)}>${texts.cancelLink}</button>
                <button type="button" @click=${() => (this.isCancelling = false)}>${texts.keepLink}</button>
              </div>
            </div>`
          : html`<button type="button" class="danger cancel-link" @click=${() => (this.isCancelling = true)}>
              ${texts.cancelLink}
            </button>`
      }
    `;
  }

  async #copy(address: string): Promise<void> {
    const { copied, notCopied } = textsOf(tabletTexts);
    if (await copyText(address)) this.say(copied);
    else this.dispatchEvent(new AnnounceEvent(notCopied, 'fault'));
  }

  async #cancel(link: Stored<'link'>): Promise<void> {
    const isDone = await this.attempt(async () => {
      await endLink(this.practice, link, 'cancelled');
      return true;
    });
    if (!isDone) return;
    this.isCancelling = false;
    this.requestUpdate();
    this.say(textsOf(tabletTexts).cancelled);
    // Closes its slot; where the relay is silent, the next asking does.
    void askRelay(this.practice).catch(() => undefined);
  }
}

customElements.define('link-screen', LinkScreen);
