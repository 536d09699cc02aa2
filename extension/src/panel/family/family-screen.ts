// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { handedOver } from '../share/handed-over.js';
import { renderReadOnly } from '../share/read-only.js';
import { renderShareLine } from '../share/share-line.js';
import { shareTexts } from '../share/share.texts.js';
import { dueLine } from '../families/due-line.js';
import { renderDrafts, renderOpen } from '../families/rows.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { childLine } from '../parts/child-line.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { wordTexts } from '../parts/words.texts.js';
import { hasBadDay } from '../practice/has-bad-day.js';
import { dueView } from '../practice/due-view.js';
import type { DueGroup } from '../practice/due-view.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localDay } from '../practice/local-day.js';
import { isSaidElsewhere } from '../practice/is-said-elsewhere.js';
import { needsYou } from '../practice/needs-you.js';
import { renderPrintLinks } from '../print/print-links.js';
import { trends } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { renderClosingLine } from './closing-line.js';
import './closing-part.js';
import { renderCourseLinks } from './course-links.js';
import { renderFamilyPlaces } from '../supervision/family-places.js';
import { dueRoute } from './due-route.js';
import { familyTexts } from './family.texts.js';
import { noteRoute, renderEntry, timeline } from './timeline.js';
import { renderTrend } from './trend-lines.js';

/** One case: who it is, what is due, how the scores go, and all that happened. */
export class FamilyScreen extends Screen<Route & { screen: 'family' }> {
  static override properties = {
    ...Screen.properties,
    isClosing: { state: true },
  };

  /** The user is about to close the episode. */
  declare isClosing: boolean;

  constructor() {
    super();
    this.isClosing = false;
  }

  readonly #go = (route: Route): void => this.goTo(route);

  protected override render(): TemplateResult {
    const texts = textsOf(familyTexts);
    const family = this.practice.family(this.route.family);
    const back = { backTo: texts.families, onBack: () => this.goTo({ screen: 'families' }) };
    if (!family) return html`${renderHead({ ...back, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
    return html`
      ${renderHead({ ...back, title: family.value.code })} ${this.#renderOpen(family)}
      ${renderReadOnly(this.practice, family.id, this.#go)} ${this.#renderWho(family)} ${this.#renderWork(family)}
      ${this.#renderBadDays(family)} ${this.#renderDue(family)} ${this.#renderLists(family)}
      ${renderPrintLinks(family.id, this.#go)} ${this.#renderMore(family)}
    `;
  }

  /** What can be begun, where the family has not gone to somebody else. */
  #renderWork(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(familyTexts);
    const note = html`<div class="actions">${this.#renderNoteButton(family)}</div>`;
    if (this.#isReadOnly) return note;
    return html`<div class="actions three">
        <button
          type="button"
          class="primary"
          @click=${() => this.goTo({ screen: 'start-screening', family: family.id })}
        >
          ${texts.screen}
        </button>
        <button type="button" @click=${() => this.goTo({ screen: 'visit', family: family.id })}>${texts.visit}</button>
        <button type="button" @click=${() => this.goTo({ screen: 'give-tablet', family: family.id })}>
          ${texts.tablet}
        </button>
      </div>
      ${note}`;
  }

  /** What waits for somebody in this family: before anything else. */
  #renderOpen({ id }: Stored<'family'>): TemplateResult | typeof nothing {
    const open = needsYou(this.practice.screenings(id), {
      policy: this.practice.policy,
      drafts: this.practice.drafts(id),
      events: this.practice.safety.open(id),
    });
    if (open.length === 0) return nothing;
    return html`<ul class="rows section-open">
      ${open.map((one) => html`<li>${renderOpen(this.practice, one, this.#go)}</li>`)}
    </ul>`;
  }

  /** What is due cannot be said as long as a day cannot be right. */
  #renderBadDays(family: Stored<'family'>): TemplateResult | typeof nothing {
    const texts = textsOf(familyTexts);
    const screenings = this.practice.screenings(family.id).filter(({ value }) => !value.isStruck);
    if (this.#isReadOnly) return nothing;
    if (hasBadDay(family.value))
      return html`<div class="alert note">
        <p>${texts.badDays}</p>
        <button type="button" @click=${() => this.goTo({ screen: 'edit-family', family: family.id })}>${texts.edit}</button>
      </div>`;
    const days = screenings.map(({ value }) => value);
    return hasBadDay(family.value, days) ? html`<p class="alert note">${texts.badScreeningDay}</p>` : nothing;
  }

  #renderWho({ id: family, value }: Stored<'family'>): TemplateResult {
    const texts = textsOf(familyTexts);
    const today = localDay(new Date());
    return html`<ul class="who">
      ${value.caregivers.map(
        ({ id, language }) =>
          html`<li>${caregiverName(value, id)} <span class="muted">· ${languageName(language)}</span></li>`,
      )}
      <li>${childLine(value.child, today)}</li>
      <li class="muted">
        ${value.opened === '' ? nothing : texts.since(dayText(value.opened))}${value.closed === '' ? nothing : html` · ${texts.closedOn(dayText(value.closed))}`}
      </li>
      ${renderClosingLine(value)} ${this.#isReadOnly ? nothing : renderShareLine(this.practice, family)}
    </ul>`;
  }

  #renderNoteButton(family: Stored<'family'>): TemplateResult {
    const route = noteRoute(this.practice, family);
    return html`<button type="button" ?disabled=${!route} @click=${() => route && this.goTo(route)}>
      ${textsOf(familyTexts).note}
    </button>`;
  }

  #renderDue(family: Stored<'family'>): TemplateResult | typeof nothing {
    const texts = textsOf(familyTexts);
    const screenings = this.practice.screenings(family.id).map(({ value }) => value);
    const { schedule } = this.practice.policy;
    if (this.#isReadOnly) return nothing;
    const groups = dueView(family.value, screenings, { schedule, today: localDay(new Date()) });
    if (groups.length === 0) return nothing;
    return html`<h2>${texts.due}</h2>
      <ul class="rows">
        ${groups.map((group) => html`<li>${this.#renderDueGroup(family, group)}</li>`)}
      </ul>`;
  }

  #renderDueGroup(family: Stored<'family'>, group: DueGroup): TemplateResult {
    const names = group.instruments.map(instrumentName).join(', ');
    const several = family.value.caregivers.length > 1;
    return html`<button
      type="button"
      class="row stack"
      @click=${() => this.goTo(dueRoute(family.id, group))}
    >
      <strong>${names}</strong>
      <span class="muted">${dueLine(group)}</span>
      ${several ? html`<span class="muted small">${caregiverName(family.value, group.caregiver)}</span>` : nothing}
    </button>`;
  }

  #renderLists(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(familyTexts);
    const { practice } = this;
    const drafts = practice.drafts(family.id).filter((draft) => !isSaidElsewhere(practice, draft));
    const courses = trends(family.value.caregivers, practice.screenings(family.id));
    const entries = timeline(practice, family.id);
    return html`
      ${
        drafts.length === 0
          ? nothing
          : html`<h2>${texts.drafts}</h2>
              <ul class="rows">
                ${drafts.map((draft) => html`<li>${renderDrafts(practice, draft, this.#go)}</li>`)}
              </ul>`
      }
      ${
        courses.length === 0
          ? nothing
          : html`<h2>${texts.trends}</h2>
              <ul class="rows">
                ${courses.map((trend) => renderTrend(trend, { practice, family, go: this.#go }))}
              </ul>`
      }
      ${renderCourseLinks(practice, family, this.#go)}
      <h2>${texts.timeline}</h2>
      ${
        entries.length === 0
          ? html`<p class="muted">${this.#isReadOnly ? '–' : texts.nothingYet}</p>`
          : html`<ul class="rows timeline">
              ${entries.map((entry) => renderEntry(entry, { practice, family, go: this.#go }))}
            </ul>`
      }
    `;
  }

  #renderMore(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(familyTexts);
    return html`<h2>${texts.more}</h2>
      ${this.isClosing ? html`<closing-part .practice=${this.practice} .family=${family} .onDone=${this.#onClosed}></closing-part>` : nothing}
      <div class="actions">${renderFamilyPlaces(family.id, this.#go)}</div>
      <div class="actions">
        ${this.#isReadOnly ? nothing : this.#renderChanging(family)}
        <button type="button" @click=${() => this.goTo({ screen: 'share-family', family: family.id })}>${textsOf(shareTexts).button}</button>
        <button
          type="button"
          class="danger"
          @click=${() => this.goTo({ screen: 'delete-family', family: family.id })}
        >
          ${texts.remove}
        </button>
      </div>`;
  }

  #renderChanging(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(familyTexts);
    const isOpen = family.value.closed === '';
    return html`<button type="button" @click=${() => this.goTo({ screen: 'edit-family', family: family.id })}>${texts.edit}</button>
      ${
        isOpen
          ? html`<button type="button" @click=${() => (this.isClosing = true)}>${texts.closeEpisode}</button>`
          : html`<button type="button" @click=${() => void this.#reopen(family)}>${texts.reopen}</button>`
      }`;
  }

  get #isReadOnly(): boolean {
    return handedOver(this.practice, this.route.family) !== undefined;
  }

  async #reopen(family: Stored<'family'>): Promise<void> {
    const open = { ...family.value, closed: '' };
    const saved = await this.attempt(() => this.practice.saveFamily(open, family));
    if (!saved) return;
    this.say(textsOf(familyTexts).isReopened);
    this.requestUpdate();
  }

  readonly #onClosed = (): void => {
    this.isClosing = false;
  };
}

customElements.define('family-screen', FamilyScreen);
