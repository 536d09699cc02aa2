// SPDX-License-Identifier: Apache-2.0
import type { FidelityChecklist } from '@cradleside/elements';
import type { ChecklistAdministration } from '@cradleside/instruments/administration';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from '../app/fault-text.js';
import { AnnounceEvent } from '../app/routes.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { dropDraft } from '../practice/drop-draft.js';
import { keepDraft } from '../practice/keep-draft.js';
import { localDay } from '../practice/local-day.js';
import type { Visit, VisitDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { renderDiscard } from '../screening/discard.js';
import { DraftQueue } from '../screening/draft-queue.js';
import type { SavingState } from '../screening/draft-queue.js';
import { renderSaving } from '../screening/saving-line.js';
import { screeningTexts } from '../screening/screening.texts.js';
import { renderReadOnly } from '../share/read-only.js';
import { checkVisit, readMinutes } from './check-visit.js';
import type { VisitCheck } from './check-visit.js';
import { renderStrike } from './strike-visit.js';
import { renderVisitActions } from './visit-actions.js';
import { visitDraft } from './visit-draft.js';
import { renderVisitFields } from './visit-fields.js';
import { renderVisitList } from './visit-list.js';
import { visitNoteRoute } from './visit-note-route.js';
import { beginVisit, losesTicks, visitLanguages, visitOf } from './visit-plan.js';
import { visitTexts } from './visit.texts.js';

/** One visit: when, where, who, and which parts of the model it used. Never a score. */
export class VisitScreen extends Screen<Route & { screen: 'visit' }> {
  static override properties = {
    ...Screen.properties,
    draft: { state: true },
    minutes: { state: true },
    check: { state: true },
    saving: { state: true },
    savingFault: { state: true },
    hasList: { state: true },
    isBusy: { state: true },
    isBeside: { state: true },
    asksDiscard: { state: true },
    strikeReason: { state: true },
    strikeFault: { state: true },
  };

  /** What is entered, saved as a draft with each change. */
  declare draft: VisitDraft | undefined;
  declare minutes: string;
  declare check: VisitCheck;
  declare saving: SavingState;
  declare savingFault: string;
  declare hasList: boolean;
  declare isBusy: boolean;
  /** Another window has changed the draft: this one is kept beside it. */
  declare isBeside: boolean;
  declare asksDiscard: boolean;
  declare strikeReason: string | undefined;
  declare strikeFault: string | undefined;

  #stored: Stored<'draft'> | undefined;
  /** As it was opened: what another window changes since is not overwritten unseen. */
  #before: Stored<'visit'> | undefined;
  /** As the visit was opened: the checklist takes them once. */
  #ticks: VisitDraft['ticks'] = {};

  readonly #queue = new DraftQueue<VisitDraft>(
    async (draft) => {
      const kept = await keepDraft(this.practice, draft, this.#stored);
      this.#stored = kept.draft;
      if (kept.isBeside) this.isBeside = true;
    },
    (state, error) => {
      this.saving = state;
      this.savingFault = error === undefined ? '' : faultText(error);
    },
  );

  constructor() {
    super();
    this.minutes = '';
    this.check = {};
    this.saving = 'nothing-yet';
    this.savingFault = '';
    this.hasList = false;
    this.isBusy = false;
    this.isBeside = false;
    this.asksDiscard = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft) return;
    void this.#loadList();
    const family = this.practice.family(this.route.family);
    if (!family) return;
    this.#before = this.#visit;
    this.#stored = visitDraft(this.practice, this.route);
    this.draft =
      (this.#stored?.value as VisitDraft | undefined) ?? beginVisit(family, this.#before, new Date());
    this.#ticks = this.draft.ticks;
    this.minutes = String(this.draft.fields.minutes ?? '');
  }

  protected override render(): TemplateResult {
    const texts = textsOf(visitTexts);
    const family = this.practice.family(this.route.family);
    const visit = this.#visit;
    const back = { backTo: family?.value.code ?? '–', onBack: () => this.#leave() };
    const { draft } = this;
    if (!family || !draft)
      return html`${renderHead({ ...back, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
    const readOnly = renderReadOnly(this.practice, family.id, (route) => this.goTo(route));
    return html`
      ${renderHead({ ...back, title: visit ? texts.editTitle(dayText(visit.value.date)) : texts.logTitle })}
      ${readOnly}
      ${visit?.value.isStruck ? html`<p class="alert note">${texts.isStruck}</p>` : nothing}
      <form novalidate @submit=${this.#onSubmit}><fieldset class="whole" ?disabled=${readOnly !== nothing}>
        ${renderVisitFields({
          fields: draft.fields,
          minutes: this.minutes,
          check: this.check,
          languages: visitLanguages(this.practice.policy.languages, family.value, draft),
          onChange: (changes) => this.#change({ ...draft, fields: { ...draft.fields, ...changes } }),
          onMinutes: (typed) => this.#onMinutes(typed),
        })}
        ${renderVisitList({
          state: this.hasList ? 'there' : 'not-there',
          isHeld: draft.fields.status === 'held',
          ticks: this.#ticks,
          onTick: this.#onTick,
        })}
        </fieldset>
        ${readOnly === nothing ? this.#renderFinish(draft, visit) : nothing}
      </form>
      ${visit && readOnly === nothing ? this.#renderStrike(visit) : nothing}
    `;
  }

  #renderFinish(draft: VisitDraft, visit: Stored<'visit'> | undefined): TemplateResult {
    return html`<div class="finish">
        ${renderSaving(this.saving, {
          fault: this.savingFault,
          isBeside: this.isBeside,
          onRetry: () => this.#queue.put(draft),
          onGiveUp: () => this.#giveUp(),
        })}
        ${this.asksDiscard ? renderDiscard({ onDiscard: () => void this.#discard(), onKeep: () => (this.asksDiscard = false) }) : nothing}
        ${renderVisitActions({
          draft: this.#stored ? 'kept' : 'none',
          isBusy: this.isBusy,
          isUnlogged: this.#isUnlogged,
          onDiscard: () => (this.asksDiscard = true),
          onNote: visit && (() => this.goTo(visitNoteRoute(this.practice, visit))),
        })}
        </div>`;
  }

  #renderStrike(visit: Stored<'visit'>): TemplateResult {
    return renderStrike(visit, {
      reason: this.strikeReason,
      fault: this.strikeFault,
      onReason: (reason) => (this.strikeReason = reason),
      onStrike: () => void this.#strike(visit),
    });
  }

  async #loadList(): Promise<void> {
    await this.attempt(async () => {
      await import('@cradleside/elements/fidelity-checklist.js');
      this.hasList = true;
    });
  }

  get #visit(): Stored<'visit'> | undefined {
    return this.route.visit === undefined ? undefined : this.practice.visit(this.route.visit);
  }

  get #list(): FidelityChecklist | null {
    return this.querySelector<FidelityChecklist>('fidelity-checklist');
  }

  get #isUnlogged(): boolean {
    return this.draft?.fields.status === 'held' && Object.keys(this.draft.ticks).length === 0;
  }

  #change(draft: VisitDraft): void {
    this.draft = draft;
    this.#queue.put(draft);
  }

  #onMinutes(typed: string): void {
    this.minutes = typed;
    const minutes = readMinutes(typed);
    const { draft } = this;
    if (draft && minutes !== undefined) this.#change({ ...draft, fields: { ...draft.fields, minutes } });
  }

  readonly #onTick = (): void => {
    const list = this.#list;
    if (!list || !this.draft) return;
    const ticks = Object.fromEntries(Object.keys(list.responses).map((id) => [id, true as const]));
    this.#change({ ...this.draft, ticks });
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { draft } = this;
    if (!draft) return;
    const isHeld = draft.fields.status === 'held';
    this.check = checkVisit(draft.fields.date, isHeld ? this.minutes : '', localDay(new Date()));
    if (Object.keys(this.check).length > 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    if (losesTicks(draft, { before: this.#before, list: this.#list ? 'there' : 'not-there' })) {
      this.dispatchEvent(new AnnounceEvent(textsOf(visitTexts).listNotThere, 'fault'));
      void this.#loadList();
      return;
    }
    this.isBusy = true;
    await this.#queue.settled();
    const saved = await this.attempt(() => this.#save(draft, isHeld ? this.#log : null));
    this.isBusy = false;
    this.#before = this.#visit;
    if (!saved) return;
    this.#queue.giveUp();
    const texts = textsOf(visitTexts);
    this.goTo({ screen: 'family', family: this.route.family });
    this.say(isHeld && !saved.value.checklist ? texts.savedUnlogged : texts.saved);
  };

  get #log(): ChecklistAdministration | null {
    const log = this.#list?.administration;
    return log && log.result.status !== 'blank' ? log : null;
  }

  #save(draft: VisitDraft, log: Visit['checklist']): Promise<Stored<'visit'>> {
    const before = this.#before;
    return this.practice.saveVisit(visitOf(draft, log), {
      ...(before && { before }),
      ...(this.#stored && { draft: this.#stored }),
    });
  }

  async #strike(visit: Stored<'visit'>): Promise<void> {
    const reason = this.strikeReason?.trim() ?? '';
    this.strikeFault = reason === '' ? textsOf(wordTexts).reasonNeeded : undefined;
    if (this.strikeFault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const { corrections } = this.practice;
    const { isStruck } = visit.value;
    const done = await this.attempt(async () => {
      if (isStruck) await corrections.restoreVisit(visit, reason);
      else await corrections.strikeVisit(visit, reason);
      return true;
    });
    if (!done) return;
    const texts = textsOf(visitTexts);
    this.goTo({ screen: 'family', family: this.route.family });
    this.say(isStruck ? texts.restored : texts.struck);
  }

  async #discard(): Promise<void> {
    await this.#queue.settled();
    const stored = this.#stored;
    const done = await this.attempt(async () => (stored ? dropDraft(this.practice, stored) : 'discarded'));
    if (!done) return;
    this.#queue.giveUp();
    const texts = textsOf(screeningTexts);
    this.goTo({ screen: 'family', family: this.route.family });
    this.say(done === 'discarded' ? texts.discarded : texts.otherKept);
  }

  override async mayLeave(): Promise<boolean> {
    return this.#queue.isSafe();
  }

  #giveUp(): void {
    this.#queue.giveUp();
    this.#leave();
  }

  #leave(): void {
    this.goTo({ screen: 'family', family: this.route.family });
  }
}

customElements.define('visit-screen', VisitScreen);
