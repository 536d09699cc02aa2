// SPDX-License-Identifier: Apache-2.0
import { stateOf } from '@cradleside/safety';
import type { SafetyCommand, SafetyDocumentation, SafetyState } from '@cradleside/safety';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { AnnounceEvent } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { renderCrisisContacts } from '../parts/crisis-contacts.js';
import { wordTexts } from '../parts/words.texts.js';
import { alertKey } from '../practice/alerts.js';
import { draftRoute } from '../practice/draft-route.js';
import { dropDraft } from '../practice/drop-draft.js';
import type { SafetyDraft } from '../practice/records.js';
import { draftsOf } from '../practice/safety-drafts.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftKeeper } from '../screening/draft-keeper.js';
import { askedCommand, blankEntry } from './ask-part.js';
import { asqDraft, begunAsq } from './asq-follow-up.js';
import { checkDocumentation } from './check-documentation.js';
import { renderEvent } from './event-body.js';
import type { EventActions } from './event-body.js';
import { safetyEventTexts } from './safety-event.texts.js';
import { beginWriting, changedFields, isCorrection, isWriting, withTool } from './written-draft.js';

/** One safety event: where it stands, what is to be done next, and everything that was done. */
export class SafetyEventScreen extends Screen<Route & { screen: 'safety-event' }> {
  static override properties = {
    ...Screen.properties,
    draft: { state: true },
    checked: { state: true },
    isCorrecting: { state: true },
    reopening: { state: true },
    isBusy: { state: true },
  };

  /** What is entered, saved as a draft with each change. */
  declare draft: SafetyDraft | undefined;
  /** What it was tried to save, so that what is blank is said at its field. */
  declare checked: readonly string[];
  declare isCorrecting: boolean;
  /** The reason that is being entered for opening the event again. */
  declare reopening: string | undefined;
  declare isBusy: boolean;

  #keeper: DraftKeeper<SafetyDraft> | undefined;

  constructor() {
    super();
    this.checked = [];
    this.isCorrecting = false;
    this.isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#keeper) this.#begin();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(safetyEventTexts);
    const record = this.#record;
    const { draft } = this;
    const back = { backTo: texts.back, onBack: () => this.goTo({ screen: 'safety' }) };
    if (!record || !draft)
      return html`${renderHead({ ...back, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
    const state = stateOf(record.value);
    const code = this.practice.family(state.place.family)?.value.code ?? '–';
    return html`
      ${renderHead({ ...back, title: texts.title(code) })}
      ${renderEvent({
        practice: this.practice,
        event: record.value,
        state,
        draft,
        check: this.checked.includes('documentation') ? checkDocumentation(draft.fields) : {},
        checked: this.checked,
        isCorrecting: this.isCorrecting,
        reopening: this.reopening,
        isBusy: this.isBusy,
        saving: {
          state: this.#keeper?.saving ?? 'nothing-yet',
          fault: this.#keeper?.fault ?? '',
          isBeside: this.#keeper?.isBeside ?? false,
        },
        others: draftsOf(this.practice, record.value.screening).filter(
          ({ id }) => id !== this.#keeper?.stored?.id,
        ),
        actions: this.#actions,
      })}
      ${renderCrisisContacts(this.practice.policy)}
    `;
  }

  #begin(): void {
    const record = this.#record;
    if (!record) return;
    const state = stateOf(record.value);
    const all = draftsOf(this.practice, record.value.screening);
    const wanted = all.filter(({ id }) => this.route.draft === undefined || id === this.route.draft);
    const drafts = wanted.length > 0 ? wanted : all;
    const begun = beginWriting(this.practice, { event: record.value, state, drafts }, new Date());
    this.draft = begun.draft;
    this.isCorrecting = begun.stored !== undefined && isCorrection(begun.draft, state);
    this.#keeper = new DraftKeeper(this.practice, begun.stored, () => this.requestUpdate());
  }

  get #record(): Stored<'safety'> | undefined {
    return this.practice?.safety.of(this.route.screening);
  }

  readonly #actions: EventActions = {
    go: (route) => this.goTo(route),
    onChange: (changes) => this.#change(changes),
    onReason: (reason) => this.#put({ reason }),
    onAsked: (item, entry) => this.#put({ asked: { ...this.draft?.asked, [item]: entry } }),
    onRetry: () => this.#put({}),
    onGiveUp: () => this.#giveUp(),
    onAcknowledge: () => void this.#acknowledge(),
    onSaveAsked: (item) => void this.#saveAsked(item),
    onDocument: () => void this.#document(),
    onCorrect: () => (this.isCorrecting = true),
    onSaveCorrection: () => void this.#saveCorrection(),
    onClose: () => void this.#take([{ what: 'closed' }], textsOf(safetyEventTexts).closed, 'used'),
    onReopening: (reason) => (this.reopening = reason),
    onReopen: () => void this.#reopen(),
    onDiscard: () => void this.#discard(),
    onDiscardOther: (draft) => void this.#discardOther(draft),
    onAsq: () => void this.#fillAsq(),
  };

  #change(changes: Partial<SafetyDocumentation>): void {
    const { draft } = this;
    const record = this.#record;
    if (!draft || !record) return;
    const { tool, ...others } = changes;
    const of = { tool: tool ?? draft.fields.tool, event: record.value, state: stateOf(record.value) };
    this.#put({ fields: { ...withTool(this.practice, draft.fields, of), ...others } });
  }

  #put(changes: Partial<SafetyDraft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...changes };
    this.#keeper?.put(this.draft);
  }

  async #acknowledge(): Promise<void> {
    const screening = this.practice.screening(this.route.screening);
    const alerts = screening?.value.administration.result.alerts ?? [];
    const keys = alerts.filter(({ kind }) => kind === 'act-now').map(alertKey);
    const done = await this.attempt(async () => {
      if (screening) await this.practice.acknowledge(screening, keys);
      return screening;
    });
    if (!done) return;
    this.say(textsOf(safetyEventTexts).acknowledged);
    await this.#showAnew();
  }

  async #saveAsked(item: string): Promise<void> {
    const { [item]: entry = blankEntry, ...asked } = this.draft?.asked ?? {};
    const command = askedCommand(item, entry);
    const record = this.#record;
    if (!command) return this.#refuse(`asked-${item}`);
    if (!record) return;
    const goesOn = isWriting(stateOf(record.value), this.isCorrecting) || Object.keys(asked).length > 0;
    const isDone = await this.#take([command], textsOf(safetyEventTexts).ask.saved, goesOn ? 'kept' : 'used');
    if (isDone && goesOn) this.#put({ asked });
  }

  async #document(): Promise<void> {
    const { draft } = this;
    const record = this.#record;
    if (!draft || !record) return;
    if (Object.keys(checkDocumentation(draft.fields)).length > 0) return this.#refuse('documentation');
    const fields = changedFields(draft.fields, stateOf(record.value).documentation);
    const noted = Object.keys(fields).length > 0 ? [{ what: 'noted', fields } as const] : [];
    await this.#take([...noted, { what: 'documented' }], textsOf(safetyEventTexts).documented, 'used');
  }

  async #saveCorrection(): Promise<void> {
    const { draft } = this;
    const record = this.#record;
    if (!draft || !record) return;
    const isWrong = Object.keys(checkDocumentation(draft.fields)).length > 0;
    if (isWrong || draft.reason.trim() === '') return this.#refuse('documentation');
    const texts = textsOf(safetyEventTexts);
    const fields = changedFields(draft.fields, stateOf(record.value).documentation);
    if (Object.keys(fields).length === 0) return this.#tell(texts.nothingChanged);
    await this.#take([{ what: 'corrected', fields, reason: draft.reason.trim() }], texts.corrected, 'used');
  }

  async #reopen(): Promise<void> {
    const reason = this.reopening?.trim() ?? '';
    if (reason === '') return this.#refuse('reopening');
    await this.#take([{ what: 'reopened', reason }], textsOf(safetyEventTexts).reopened, 'kept');
    this.reopening = undefined;
  }

  /**
   * Takes steps over the event as it is shown.
   * @param draft 'used': it has become these steps; 'kept': what is being written goes on
   */
  async #take(commands: readonly SafetyCommand[], done: string, draft: 'used' | 'kept'): Promise<boolean> {
    const record = this.#record;
    if (!record || this.isBusy) return false;
    this.isBusy = true;
    const stored = await this.#keeper?.settled();
    const taken = await this.attempt(() =>
      this.practice.safety.take(record, commands, draft === 'used' ? stored : undefined),
    );
    this.isBusy = false;
    if (taken && !taken.ok) this.#tell(textsOf(safetyEventTexts).refusals[taken.code]);
    if (!taken?.ok) return false;
    this.say(done);
    if (draft === 'used') await this.#showAnew();
    return true;
  }

  /** The part that had the focus is gone: it goes to where the event stands. */
  async #showAnew(): Promise<void> {
    this.checked = [];
    this.reopening = undefined;
    this.#begin();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.chain')?.focus();
  }

  async #refuse(what: string): Promise<void> {
    this.checked = [...this.checked, what];
    await this.updateComplete;
    focusFirstFault(this);
  }

  #tell(message: string): void {
    this.dispatchEvent(new AnnounceEvent(message, 'fault'));
  }

  async #fillAsq(): Promise<void> {
    const record = this.#record;
    if (!record) return;
    const state = stateOf(record.value);
    const draft = begunAsq(this.practice, state) ?? (await this.#beginAsq(state));
    if (draft) this.goTo(draftRoute(draft));
  }

  async #beginAsq(state: SafetyState): Promise<Stored<'draft'> | undefined> {
    const draft = asqDraft(this.practice, state, new Date());
    return draft && this.attempt(() => this.practice.saveDraft(draft));
  }

  async #discard(): Promise<void> {
    const stored = await this.#keeper?.settled();
    const done = await this.attempt(async () => (stored ? dropDraft(this.practice, stored) : 'discarded'));
    if (!done) return;
    this.#keeper?.giveUp();
    this.say(textsOf(safetyEventTexts).discarded);
    await this.#showAnew();
  }

  async #discardOther(draft: Stored<'draft'>): Promise<void> {
    const done = await this.attempt(() => dropDraft(this.practice, draft));
    if (done) this.say(textsOf(safetyEventTexts).discarded);
    this.requestUpdate();
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.#keeper?.isSafe()) ?? true;
  }

  #giveUp(): void {
    this.#keeper?.giveUp();
    this.goTo({ screen: 'safety' });
  }
}

customElements.define('safety-event-screen', SafetyEventScreen);
