// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { dropDraft } from '../practice/drop-draft.js';
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import { localDay, localTime } from '../practice/local-day.js';
import type { Caregiver, Family, FamilyDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftKeeper } from '../screening/draft-keeper.js';
import { renderSaving } from '../screening/saving-line.js';
import { renderReadOnly } from '../share/read-only.js';
import { renderCaregiver } from './caregiver-fields.js';
import { checkFamily } from './check-family.js';
import type { FamilyCheck } from './check-family.js';
import { newCaregiver } from './new-caregiver.js';
import { mergeFamily } from './merge-family.js';
import type { MergedFamily } from './merge-family.js';
import { renderMerged } from './merged-notice.js';
import { editFamilyTexts } from './edit-family.texts.js';
import { renderFamilyDay } from './family-day.js';
import { familyDraft } from './family-draft.js';
import { familyFaultText } from './family-fault-text.js';

/** Languages that caregivers of these programmes answer in most; the policy's come first. */
const otherLanguages = ['en', 'es', 'ar', 'fr', 'ht', 'pt', 'so', 'sw', 'vi', 'zh'];

/** A family that is added or changed. */
export class EditFamilyScreen extends Screen<Route & { screen: 'edit-family' }> {
  static override properties = {
    ...Screen.properties,
    family: { state: true },
    check: { state: true },
    merged: { state: true },
  };

  declare family: Family | undefined;
  declare check: FamilyCheck;
  /** What another window has changed meanwhile; `#before` is then its version. */
  declare merged: MergedFamily | undefined;

  #before: Stored<'family'> | undefined;
  #keeper: DraftKeeper<FamilyDraft> | undefined;
  #begun = localTime(new Date());

  constructor() {
    super();
    this.check = {};
  }

  protected override willUpdate(): void {
    if (this.family) return;
    const { family: id, code = '' } = this.route;
    const draft = familyDraft(this.practice, this.route);
    this.#keeper = new DraftKeeper(this.practice, draft, () => this.requestUpdate());
    this.#begun = draft?.value.begun ?? this.#begun;
    this.#before = id === undefined ? undefined : this.practice.family(id);
    // What the family has become since is merged when it is saved, as where another window changes it.
    if (this.#before && draft?.value.base) this.#before = { ...this.#before, ...draft.value.base };
    this.family = draft?.value.fields ??
      this.#before?.value ?? {
        code,
        caregivers: [newCaregiver(this.practice.policy)],
        child: { label: '', birthDate: '', dueDate: '' },
        opened: localDay(new Date()),
        closed: '',
      };
  }

  protected override render(): TemplateResult {
    const texts = textsOf(editFamilyTexts);
    const words = textsOf(wordTexts);
    const before = this.#before;
    const backTo = before ? before.value.code : texts.families;
    const title = before ? texts.editTitle(before.value.code) : texts.addTitle;
    const head = renderHead({ backTo, onBack: () => this.#leave(), title });
    const readOnly = renderReadOnly(this.practice, before?.id ?? '', (route) => this.goTo(route));
    if (readOnly !== nothing) return html`${head}${readOnly}`;
    return html`
      ${head}
      ${before && this.merged ? renderMerged(this.merged, before.value) : nothing}
      <form novalidate @submit=${this.#onSubmit}>
        ${this.#renderCode()}
        <h2>${texts.caregivers}</h2>
        ${this.family?.caregivers.map((caregiver, index) => this.#renderCaregiver(caregiver, index))}
        <button
          type="button"
          @click=${() => this.#change({ caregivers: [...this.#caregivers, newCaregiver(this.practice.policy)] })}
        >
          ${texts.addCaregiver}
        </button>
        ${this.#renderChild()} ${this.#renderEpisode()}
        ${renderSaving(this.#keeper?.saving ?? 'nothing-yet', {
          fault: this.#keeper?.fault ?? '',
          isBeside: this.#keeper?.isBeside ?? false,
          onRetry: () => this.#change({}),
          onGiveUp: () => this.#giveUp(),
        })}
        <div class="actions">
          <button type="submit" class="primary">${words.save}</button>
          <button type="button" @click=${() => void this.#cancel()}>${words.cancel}</button>
        </div>
      </form>
    `;
  }

  #renderCode(): TemplateResult {
    const texts = textsOf(editFamilyTexts);
    const { twin } = this.check;
    return html`${renderField({
      id: 'code',
      label: texts.code,
      hint: texts.codeHint,
      fault: familyFaultText(this.check.code),
      control: html`<input
        id="code"
        maxlength="64"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${this.check.code ? 'code-hint code-fault' : 'code-hint'}
        aria-invalid=${this.check.code ? 'true' : nothing}
        .value=${this.family?.code ?? ''}
        @input=${(event: Event) => this.#change({ code: (event.target as HTMLInputElement).value })}
      />`,
    })}
    ${
      twin
        ? html`<button type="button" @click=${() => this.goTo({ screen: 'family', family: twin.id })}>
            ${texts.openOther(twin.value.code)}
          </button>`
        : nothing
    }`;
  }

  #renderCaregiver(caregiver: Caregiver, index: number): TemplateResult {
    return renderCaregiver({
      caregiver,
      position: index + 1,
      languages: [...new Set([...this.practice.policy.languages, ...otherLanguages])],
      removal: this.#removal(caregiver),
      onChange: (changes) =>
        this.#change({
          caregivers: this.#caregivers.map((one) => (one.id === caregiver.id ? { ...one, ...changes } : one)),
        }),
      onRemove: () => this.#change({ caregivers: this.#caregivers.filter(({ id }) => id !== caregiver.id) }),
    });
  }

  #renderChild(): TemplateResult {
    const texts = textsOf(editFamilyTexts);
    const child = this.family?.child;
    const change = (name: 'label' | 'birthDate' | 'dueDate') => (event: Event) => {
      if (child) this.#change({ child: { ...child, [name]: (event.target as HTMLInputElement).value } });
    };
    return html`<h2>${texts.child}</h2>
      ${renderField({
        id: 'child-label',
        label: texts.childLabel,
        control: html`<input
          id="child-label"
          maxlength="40"
          autocomplete="off"
          spellcheck="false"
          .value=${child?.label ?? ''}
          @input=${change('label')}
        />`,
      })}
      ${renderFamilyDay('birth-date', texts.birthDate, { value: child?.birthDate, fault: this.check.birthDate, onInput: change('birthDate') })}
      ${
        child?.birthDate
          ? nothing
          : renderFamilyDay('due-date', texts.dueDate, {
              value: child?.dueDate,
              fault: this.check.dueDate,
              hint: texts.dueDateHint,
              onInput: change('dueDate'),
            })
      }`;
  }

  #renderEpisode(): TemplateResult {
    const texts = textsOf(editFamilyTexts);
    const change = (name: 'opened' | 'closed') => (event: Event) =>
      this.#change({ [name]: (event.target as HTMLInputElement).value });
    return html`${renderFamilyDay('opened', texts.opened, { value: this.family?.opened, fault: this.check.opened, onInput: change('opened') })}
    ${
      this.#before
        ? renderFamilyDay('closed', texts.closed, {
            value: this.family?.closed,
            fault: this.check.closed,
            hint: texts.closedHint,
            onInput: change('closed'),
          })
        : nothing
    }`;
  }

  get #caregivers(): readonly Caregiver[] {
    return this.family?.caregivers ?? [];
  }

  #removal({ id }: Caregiver): 'possible' | 'last-one' | 'has-screenings' {
    const before = this.#before;
    const isUsed =
      before !== undefined &&
      [...this.practice.screenings(before.id), ...this.practice.drafts(before.id)].some(
        ({ value }) => 'caregiver' in value && value.caregiver === id,
      );
    if (isUsed) return 'has-screenings';
    return this.#caregivers.length === 1 ? 'last-one' : 'possible';
  }

  #change(changes: Partial<Family>): void {
    if (!this.family) return;
    this.family = { ...this.family, ...changes };
    const { id = '', ...base } = this.#before ?? {};
    this.#keeper?.put({
      of: 'family',
      family: id,
      base: 'value' in base ? { revision: base.revision, value: base.value } : null,
      fields: this.family,
      begun: this.#begun,
    });
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.#keeper?.isSafe()) ?? true;
  }

  /** Going back keeps what was entered; this does not. */
  async #cancel(): Promise<void> {
    const draft = await this.#keeper?.settled();
    const done = await this.attempt(async () => (draft ? dropDraft(this.practice, draft) : 'discarded'));
    if (done) this.#giveUp();
  }

  #giveUp(): void {
    this.#keeper?.giveUp();
    this.#leave();
  }

  #leave(): void {
    this.goTo(this.#before ? { screen: 'family', family: this.#before.id } : { screen: 'families' });
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.family) return;
    const { child } = this.family;
    const family: Family = {
      ...this.family,
      code: this.family.code.trim(),
      child: { ...child, dueDate: child.birthDate === '' ? child.dueDate : '' },
    };
    const others = this.practice.families().filter(({ id }) => id !== this.#before?.id);
    this.check = checkFamily(family, { others, today: localDay(new Date()) });
    if (Object.keys(this.check).length > 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const texts = textsOf(editFamilyTexts);
    const words = this.#before ? texts.saved : texts.added(family.code);
    const saved = await this.attempt(() => this.#save(family));
    if (!saved) return;
    this.goTo({ screen: 'family', family: saved.id });
    this.say(words);
  };

  /** Where another window saved the family meanwhile, the form takes both versions and says so; nothing is saved then. */
  async #save(family: Family): Promise<Stored<'family'> | undefined> {
    const before = this.#before;
    const draft = await this.#keeper?.settled();
    try {
      const saved = await this.practice.saveFamily(family, before, draft);
      this.#keeper?.giveUp();
      return saved;
    } catch (error) {
      const newest = before && this.practice.family(before.id);
      if (!newest || newest.revision === before.revision || !isChangedElsewhere(error)) throw error;
      this.merged = mergeFamily(before.value, family, newest.value);
      this.#before = newest;
      this.#change(this.merged.family);
      await this.updateComplete;
      this.querySelector<HTMLElement>('.alert.positive')?.focus();
      return undefined;
    }
  }
}

customElements.define('edit-family-screen', EditFamilyScreen);
