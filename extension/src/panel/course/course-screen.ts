// SPDX-License-Identifier: Apache-2.0
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderChoices } from '../parts/choices.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { leftOutWords } from './course-marks.js';
import { courseOf } from './course-of.js';
import type { Course } from './course-of.js';
import { courseTexts } from './course.texts.js';
import { loadPicture } from './load-picture.js';
import type { PictureTag } from './load-picture.js';
import { renderNumbers } from './render-numbers.js';
import { renderVisitNumbers, renderVisitsLeftOut } from './render-visits.js';
import { visitsOf } from './visits-of.js';

/** What is looked at: one person's scores, the family's visits, or both on one time axis. */
type View = 'scores' | 'visits' | 'both';

const pictures: Readonly<Record<View, PictureTag>> = {
  scores: 'score-trend',
  visits: 'component-map',
  both: 'family-picture',
};
const views = ['scores', 'visits', 'both'] as const satisfies readonly View[];

/** How the scores of one caregiver and the visits of the family went, as a picture and in numbers. */
export class CourseScreen extends Screen<Route & { screen: 'course' }> {
  static override properties = {
    ...Screen.properties,
    caregiver: { state: true },
    view: { state: true },
  };

  /** Whose scores; the family's first caregiver unless one was asked for. */
  declare caregiver: RecordId | undefined;
  declare view: View;

  constructor() {
    super();
    this.view = 'scores';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('route')) {
      this.caregiver = this.route.caregiver;
      this.view = this.route.view ?? 'scores';
    }
  }

  /** A picture is drawn once its element and language are there; what is set before waits for it. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('view')) void this.attempt(() => loadPicture(pictures[this.view], interfaceLanguage()));
  }

  protected override render(): TemplateResult {
    const texts = textsOf(courseTexts);
    const family = this.practice.family(this.route.family);
    if (!family)
      return html`${renderHead({ backTo: texts.families, onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const back = () => this.goTo({ screen: 'family', family: family.id });
    const caregiver = this.caregiver ?? family.value.caregivers[0]?.id ?? '';
    return html`
      ${renderHead({ backTo: family.value.code, onBack: back, title: texts.title })}
      <p class="muted">
        <span class="code">${family.value.code}</span>${this.view === 'visits' ? nothing : html` · ${caregiverName(family.value, caregiver)}`}
      </p>
      ${this.#renderChoices(family, caregiver)} ${this.#renderView(family, caregiver)}
    `;
  }

  #renderChoices({ value }: Stored<'family'>, caregiver: RecordId): TemplateResult {
    const texts = textsOf(courseTexts);
    const isOfPerson = this.view !== 'visits' && value.caregivers.length > 1;
    return html`<div class="course-choices">
      ${renderChoices<View>({
        name: 'course-view',
        legend: texts.picture,
        arrangement: 'in-row',
        choices: views.map((view) => ({ value: view, label: texts.views[view] })),
        chosen: this.view,
        onChoice: (view) => (this.view = view),
      })}
      ${
        isOfPerson
          ? renderChoices({
              name: 'course-caregiver',
              legend: texts.whose,
              arrangement: 'in-row',
              choices: value.caregivers.map(({ id }) => ({ value: id, label: caregiverName(value, id) })),
              chosen: caregiver,
              onChoice: (id) => (this.caregiver = id),
            })
          : nothing
      }
    </div>`;
  }

  #renderView(family: Stored<'family'>, caregiver: RecordId): TemplateResult {
    const course = this.#courseOf(family, caregiver);
    switch (this.view) {
      case 'scores':
        return this.#renderScores(course, caregiver);
      case 'visits':
        return this.#renderVisits(family);
      case 'both':
        return this.#renderBoth(family, course);
    }
  }

  #renderNothingYet(caregiver: RecordId): TemplateResult {
    const texts = textsOf(courseTexts);
    const { family } = this.route;
    return html`<div class="card">
      <p>${texts.nothingYet}</p>
      <button type="button" @click=${() => this.goTo({ screen: 'start-screening', family, caregiver })}>${texts.screen}</button>
    </div>`;
  }

  #renderScores(course: Course, caregiver: RecordId): TemplateResult {
    return html`
      ${this.#renderLeftOut(course)}
      ${
        course.series.length === 0
          ? this.#renderNothingYet(caregiver)
          : html`<score-trend
              .series=${course.series}
              .points=${course.points}
              .child=${course.child}
              .slopeMinimumDays=${course.slopeMinimumDays}
            ></score-trend>`
      }
      ${course.series.map((series) => renderNumbers(series))} ${this.#renderEvidence()}
    `;
  }

  #renderVisits(family: Stored<'family'>): TemplateResult {
    const visits = visitsOf(family.value, this.practice.visits(family.id));
    return html`${renderVisitsLeftOut(visits)}
      <component-map .definition=${fidelityChecklist} .visits=${visits.visits}></component-map>
      ${renderVisitNumbers(visits.visits, () => this.goTo({ screen: 'supervision-questions', family: family.id }))}`;
  }

  #renderBoth(family: Stored<'family'>, course: Course): TemplateResult {
    const visits = visitsOf(family.value, this.practice.visits(family.id));
    return html`${this.#renderLeftOut(course)} ${renderVisitsLeftOut(visits)}
      <family-picture
        .series=${course.series}
        .points=${course.points}
        .child=${course.child}
        .slopeMinimumDays=${course.slopeMinimumDays}
        .definition=${fidelityChecklist}
        .visits=${visits.visits}
      ></family-picture>
      ${this.#renderEvidence()}`;
  }

  #renderLeftOut({ leftOut }: Course): TemplateResult {
    return html`${leftOutWords(leftOut).map((words) => html`<p class="alert note">${words}</p>`)}`;
  }

  #renderEvidence(): TemplateResult {
    const texts = textsOf(courseTexts);
    return html`<p class="muted small">
      ${texts.noComparison}
      <button type="button" class="quiet" @click=${() => this.goTo({ screen: 'help' })}>${texts.evidence}</button>
    </p>`;
  }

  #courseOf(family: Stored<'family'>, caregiver: RecordId): Course {
    const { policy } = this.practice;
    const course = courseOf(family.value, this.practice.screenings(family.id), {
      caregiver,
      policy,
      today: localDay(new Date()),
    });
    return { ...course, series: firstOf(course.series, this.route.instrument) };
  }
}

/** The instrument that was asked for stands first. */
function firstOf(series: Course['series'], id: string | undefined): Course['series'] {
  return [...series].sort(
    (one, other) => Number(other.instrument.id === id) - Number(one.instrument.id === id),
  );
}

customElements.define('course-screen', CourseScreen);
