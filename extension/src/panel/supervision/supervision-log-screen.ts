// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { durationText } from './duration-text.js';
import './endorsement-form.js';
import { renderHours } from './render-hours.js';
import { SupervisionLog } from './supervision-log.js';
import { supervisionTexts } from './supervision.texts.js';

/** The sessions that she received, and what they come to toward endorsement. */
export class SupervisionLogScreen extends Screen<Route & { screen: 'supervision-log' }> {
  protected override render(): TemplateResult {
    const texts = textsOf(supervisionTexts);
    const log = new SupervisionLog(this.practice);
    const sessions = log.sessions();
    return html`
      ${renderHead({
        backTo: texts.title,
        onBack: () => this.goTo({ screen: 'supervision' }),
        title: texts.log,
      })}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.goTo({ screen: 'supervision-session' })}>
          ${texts.addSession}
        </button>
      </div>
      ${this.#renderDrafts(log.drafts())}
      ${renderHours(log.hours(localDay(new Date())), log.endorsement === undefined ? 'none' : 'chosen')}
      <endorsement-form
        .practice=${this.practice}
        @endorsement-chosen=${() => this.requestUpdate()}
      ></endorsement-form>
      <h2>${texts.sessions}</h2>
      ${
        sessions.length === 0
          ? html`<p class="muted">${texts.noSessions}</p>`
          : html`<ul class="rows">
              ${sessions.map((session) => html`<li>${this.#renderSession(session)}</li>`)}
            </ul>`
      }
      <p class="muted small">${texts.reflections}</p>
    `;
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.querySelector('endorsement-form')?.mayLeave()) ?? true;
  }

  #renderDrafts(drafts: readonly Stored<'draft'>[]): TemplateResult | typeof nothing {
    if (drafts.length === 0) return nothing;
    const texts = textsOf(supervisionTexts);
    return html`<h2>${texts.drafts}</h2>
      <ul class="rows drafts">
        ${drafts.map(({ id, value }) => {
          if (value.of !== 'supervision' || !('session' in value)) return nothing;
          const place = value.session === '' ? {} : { session: value.session };
          return html`<li>
            <button
              type="button"
              class="row dated"
              @click=${() => this.goTo({ screen: 'supervision-session', draft: id, ...place })}
            >
              <span>${dayText(value.fields.date)}</span>
              <span class="what"><strong>${texts.kinds[value.fields.kind]}</strong></span>
            </button>
          </li>`;
        })}
      </ul>`;
  }

  #renderSession({ id, value }: Stored<'supervision-session'>): TemplateResult {
    const texts = textsOf(supervisionTexts);
    const { date, kind, minutes, supervisor, isStruck } = value;
    const struck = isStruck ? 'struck' : '';
    return html`<button
      type="button"
      class="row dated"
      @click=${() => this.goTo({ screen: 'supervision-session', session: id })}
    >
      <span class=${struck}>${dayText(date)}</span>
      <span class="what">
        <strong class=${struck}>${texts.kinds[kind]}</strong>
        <span class=${struck}>${durationText(minutes)}</span>
        ${supervisor === '' ? nothing : html`<bdi class="muted ${struck}">${supervisor}</bdi>`}
        ${kind === 'peer' && !isStruck ? html`<span class="muted small">${texts.peerHint}</span>` : nothing}
        ${isStruck ? html`<span class="muted small">${textsOf(wordTexts).struck}</span>` : nothing}
      </span>
    </button>`;
  }
}

customElements.define('supervision-log-screen', SupervisionLogScreen);
