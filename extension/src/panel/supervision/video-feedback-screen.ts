// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { EntriesScreen } from './entries-screen.js';
import type { DraftsAt } from './entry-draft.js';
import { renderEntryRow } from './entry-row.js';
import './family-picker.js';
import './film-consent-form.js';
import type { VideoEntry } from './supervision-records.js';
import { supervisionTexts } from './supervision.texts.js';
import { dayOf, VideoLog } from './video-log.js';
import './video-session-form.js';
import { videoTexts } from './video.texts.js';

/** Video feedback with a family: sessions, and what was decided about filming. Without a family: which one. */
export class VideoFeedbackScreen extends EntriesScreen<Route & { screen: 'video-feedback' }> {
  protected override render(): TemplateResult {
    const { family: id } = this.route;
    if (id === undefined) return this.#renderPicker();
    const texts = textsOf(videoTexts);
    const family = this.practice.family(id);
    if (!family) return this.#renderNotFound();
    const { code } = family.value;
    const onBack = () => this.goTo({ screen: 'family', family: id });
    return html`
      ${renderHead({ backTo: code, onBack, title: texts.titleOf(code) })} ${this.#renderProgress(family)}
      ${this.#renderAdding(family)} ${this.#renderEntries(family)}
      <p class="muted small">${texts.noVideo} ${texts.source}</p>
    `;
  }

  protected override draftsAt(): DraftsAt {
    return { screen: 'video-feedback', family: this.route.family ?? '' };
  }

  #renderNotFound(): TemplateResult {
    const backTo = textsOf(supervisionTexts).title;
    const onBack = () => this.goTo({ screen: 'supervision' });
    return html`${renderHead({ backTo, onBack, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
  }

  #renderPicker(): TemplateResult {
    const texts = textsOf(videoTexts);
    const log = new VideoLog(this.practice);
    const today = localDay(new Date());
    return html`
      ${renderHead({
        backTo: textsOf(supervisionTexts).title,
        onBack: () => this.goTo({ screen: 'supervision' }),
        title: texts.title,
      })}
      <p class="muted">${texts.noVideo}</p>
      <family-picker
        .practice=${this.practice}
        .state=${({ id }: Stored<'family'>) => {
          if (log.listed(id).length === 0) return '';
          const { sessions, planned } = log.progress(id, today);
          return texts.sessionsOf(sessions, planned);
        }}
        .pick=${({ id }: Stored<'family'>) => this.goTo({ screen: 'video-feedback', family: id })}
      ></family-picker>
    `;
  }

  #renderProgress({ id }: Stored<'family'>): TemplateResult {
    const texts = textsOf(videoTexts);
    const progress = new VideoLog(this.practice).progress(id, localDay(new Date()));
    const { sessions, planned, recorded, reviewed, consent, recordedWithoutConsent } = progress;
    const days = recordedWithoutConsent.map(dayText).join(textsOf(wordTexts).comma);
    return html`<section class="card">
        <p class="big-count">${texts.sessionsOf(sessions, planned)}</p>
        <p>${texts.recorded(recorded)} · ${texts.reviewed(reviewed)}</p>
        <p>${texts.consent[consent]}</p>
      </section>
      ${days === '' ? nothing : html`<p class="alert note">${texts.withoutConsent(days)}</p>`}`;
  }

  #renderAdding(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(videoTexts);
    const renderButton = (of: VideoEntry['of'], words: string) =>
      html`<button
        type="button"
        id="entry-${of}"
        aria-expanded=${this.opened === of ? 'true' : 'false'}
        @click=${() => this.toggle(of)}
      >
        ${words}
      </button>`;
    const { opened } = this;
    return html`<div class="actions">
        ${renderButton('session', texts.addSession)} ${renderButton('consent', texts.addConsent)}
      </div>
      ${opened === 'session' || opened === 'consent' ? html`<div class="card">${this.#renderForm(opened, { family })}</div>` : nothing}`;
  }

  #renderEntries(family: Stored<'family'>): TemplateResult {
    const entries = new VideoLog(this.practice).listed(family.id);
    if (entries.length === 0) return html`<p class="muted">${textsOf(videoTexts).noneYet}</p>`;
    return html`<ul class="rows">
      ${entries.map((entry) => this.#renderEntry(entry, family))}
    </ul>`;
  }

  #renderEntry(entry: Stored<'video-feedback'>, family: Stored<'family'>): TemplateResult {
    const texts = textsOf(videoTexts);
    const { id, value } = entry;
    return renderEntryRow({
      id,
      entry: value,
      day: dayOf(value),
      name: value.of === 'session' ? texts.session : texts.filming,
      more: moreOf(value),
      isOpen: this.opened === id,
      form: this.#renderForm(value.of, { family, before: entry }),
      onToggle: () => this.toggle(id),
      onMark: async (what, reason) => {
        await new VideoLog(this.practice).entries.mark(entry, what, reason);
        await this.close();
      },
    });
  }

  #renderForm(
    of: VideoEntry['of'],
    { family, before }: { readonly family: Stored<'family'>; readonly before?: Stored<'video-feedback'> },
  ): TemplateResult {
    const onSaved = () => void this.close();
    return of === 'session'
      ? html`<video-session-form
          .practice=${this.practice}
          .edited=${before}
          .family=${family.id}
          @entry-saved=${onSaved}
        ></video-session-form>`
      : html`<film-consent-form
          .practice=${this.practice}
          .edited=${before}
          .family=${family.id}
          @entry-saved=${onSaved}
        ></film-consent-form>`;
  }
}

function moreOf(entry: VideoEntry): string {
  const texts = textsOf(videoTexts);
  if (entry.of === 'consent') return texts.decisions[entry.decision];
  if (entry.recordedOn === '') return texts.onlyReviewed;
  return entry.reviewedOn === '' ? texts.notReviewed : texts.reviewedShort(dayText(entry.reviewedOn));
}

customElements.define('video-feedback-screen', VideoFeedbackScreen);
