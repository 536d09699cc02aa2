// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Stored } from '../practice/typed-records.js';
import { contestedLines, contestedTitle } from './contested-lines.js';
import type { Side } from './join.js';
import type { ImportPlan, PlannedRecord, Standing } from './plan-import.js';
import { planImport } from './plan-import.js';
import type { PortableFamily } from './portable.js';
import { receiveTexts } from './receive.texts.js';
import { takeIn } from './take-in.js';

const order: readonly Standing[] = [
  'new',
  'theirs',
  'contested',
  'moved-here',
  'left',
  'elsewhere',
  'ours',
  'same',
];

/** What a family from a colleague would change here; takes it in once everything is decided. */
export class ImportPreview extends Screen {
  static override properties = {
    ...Screen.properties,
    plan: { attribute: false },
    from: { attribute: false },
    arrivalCode: { attribute: false },
    decisions: { state: true },
    isTaken: { state: true },
    isBusy: { state: true },
    fault: { state: true },
  };

  declare plan: ImportPlan;
  declare from: Stored<'colleague'>;
  declare arrivalCode: string;
  declare decisions: ReadonlyMap<RecordId, Side>;
  declare isTaken: boolean;
  declare isBusy: boolean;
  declare fault: string | undefined;

  constructor() {
    super();
    this.decisions = new Map();
    this.isTaken = this.isBusy = false;
  }

  protected override render(): TemplateResult {
    return this.isTaken ? this.#renderTaken() : this.#renderPlan();
  }

  #renderTaken(): TemplateResult {
    const texts = textsOf(receiveTexts);
    return html`<div class="card">
      <p role="status">${texts.taken(this.#family.code)}</p>
      <p>${texts.tell(this.#name)}</p>
      <p class="big-code" dir="ltr">${this.arrivalCode}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          @click=${() => this.goTo({ screen: 'family', family: this.plan.letter.family })}
        >
          ${texts.openFamily}
        </button>
      </div>
    </div>`;
  }

  #renderPlan(): TemplateResult {
    const texts = textsOf(receiveTexts);
    const { letter, records, isRepeated } = this.plan;
    const contested = records.filter(({ standing }) => standing === 'contested');
    return html`<div class="card">
        <p><strong>${texts.from(this.#name, dayText((this.from.value.confirmed ?? '').slice(0, 10)))}</strong></p>
        <p class="muted small">${texts.made(momentText(letter.made))}</p>
        <p>${texts.says[letter.kind](this.#name, this.#family.code)}</p>
        ${isRepeated ? html`<p>${texts.repeated}</p>` : nothing}
        ${this.plan.ownClosing === 'ends' ? html`<p>${texts.opensAgain}</p>` : nothing}
        ${this.#hasNews ? nothing : html`<p>${texts.nothingNew}</p>`}
      </div>
      ${this.#renderTwin()}
      <dl class="standings">${order.map((standing) => this.#renderStanding(standing))}</dl>
      ${contested.length === 0 ? nothing : this.#renderContested(contested)}
      ${this.fault === undefined ? nothing : html`<p class="fault" role="alert">${this.fault}</p>`}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.isBusy} @click=${this.#onTake}>${texts.take}</button>
        <button type="button" @click=${() => this.goTo({ screen: 'colleagues' })}>${texts.cancel}</button>
      </div>`;
  }

  #renderTwin(): TemplateResult | typeof nothing {
    const { code } = this.#family;
    const isThere = this.practice
      .families()
      .some(({ id, value }) => id !== this.plan.letter.family && value.code === code);
    return isThere ? html`<p class="alert note">${textsOf(receiveTexts).twin(code)}</p>` : nothing;
  }

  #renderStanding(standing: Standing): TemplateResult | typeof nothing {
    const texts = textsOf(receiveTexts);
    const some = this.plan.records.filter((record) => record.standing === standing);
    if (some.length === 0) return nothing;
    const kinds = [...new Set(some.map(({ kind }) => kind))];
    return html`<dt>${texts.standings[standing]}</dt>
      ${kinds.map((kind) => html`<dd>${texts.counted[kind]?.(some.filter((one) => one.kind === kind).length)}</dd>`)}`;
  }

  #renderContested(contested: readonly PlannedRecord[]): TemplateResult {
    const texts = textsOf(receiveTexts);
    return html`<h2>${texts.contested}</h2>
      <p class="muted small">${texts.contestedHint}</p>
      ${contested.map((record) => this.#renderDecision(record))}`;
  }

  #renderDecision(record: PlannedRecord): TemplateResult {
    const texts = textsOf(receiveTexts);
    const hint = (side: Side) => contestedLines(record, record[side] ?? {}, this.#family).join(' · ');
    return renderChoices<Side>({
      name: `decide-${record.id}`,
      legend: contestedTitle(record),
      choices: (['ours', 'theirs'] as const).map((value) => ({
        value,
        label: texts[value],
        hint: hint(value),
      })),
      chosen: this.decisions.get(record.id) ?? '',
      onChoice: (side) => (this.decisions = new Map(this.decisions).set(record.id, side)),
    });
  }

  get #name(): string {
    return isolated(this.from.value.name);
  }

  get #family(): PortableFamily {
    return this.plan.records.find(({ kind }) => kind === 'family')?.theirs as PortableFamily;
  }

  get #hasNews(): boolean {
    const { ownClosing, records } = this.plan;
    return (
      ownClosing === 'ends' || records.some(({ standing }) => standing !== 'same' && standing !== 'ours')
    );
  }

  readonly #onTake = async (): Promise<void> => {
    const texts = textsOf(receiveTexts);
    const isDecided = this.plan.records.every(
      ({ standing, id }) => standing !== 'contested' || this.decisions.has(id),
    );
    this.fault = isDecided ? undefined : texts.decide;
    if (!isDecided || this.isBusy) return;
    this.isBusy = true;
    const { plan, from, arrivalCode, decisions } = this;
    const outcome = await this.attempt(() =>
      takeIn(this.practice, plan, { from, arrivalCode, decisions }).then(
        () => 'taken' as const,
        (error: unknown) => {
          if (isChangedElsewhere(error)) return 'changed' as const;
          throw error;
        },
      ),
    );
    this.isBusy = false;
    if (outcome === 'taken') this.isTaken = true;
    if (outcome === 'changed') await this.#planAnew();
  };

  async #planAnew(): Promise<void> {
    const planned = await this.attempt(() => planImport(this.practice, this.plan.letter));
    if (!planned?.ok) return;
    this.plan = planned.plan;
    this.decisions = new Map();
    this.fault = textsOf(receiveTexts).changedMeanwhile;
  }
}

customElements.define('import-preview', ImportPreview);
