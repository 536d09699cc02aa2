// SPDX-License-Identifier: Apache-2.0
import type { SafetyDocumentation, SafetyEvent, SafetyState } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import type { Choice } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { translationOf } from '../practice/offered-languages.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { SafetyDraft } from '../practice/records.js';
import type { StoredSafetyDraft } from '../practice/safety-drafts.js';
import type { SavingState } from '../screening/draft-queue.js';
import { answerOptions } from './answer-options.js';
import { blankEntry, renderAsk } from './ask-part.js';
import type { AskedEntry } from './ask-part.js';
import type { DocumentationCheck } from './check-documentation.js';
import { renderChain } from './event-chain.js';
import { renderHistory } from './event-history.js';
import { renderLeftOver } from './left-over.js';
import { renderSafetyHelp } from './safety-help.js';
import { safetyEventTexts } from './safety-event.texts.js';
import { overdueLine } from './overdue-line.js';
import { itemsOf } from './stage-line.js';
import { stageTexts } from './stage.texts.js';
import { renderWriting } from './writing-part.js';

/** What can be done on the screen of an event. */
export interface EventActions {
  readonly go: (route: Route) => void;
  readonly onChange: (changes: Partial<SafetyDocumentation>) => void;
  readonly onReason: (reason: string) => void;
  readonly onAsked: (item: string, entry: AskedEntry) => void;
  readonly onRetry: () => void;
  readonly onGiveUp: () => void;
  readonly onAcknowledge: () => void;
  readonly onSaveAsked: (item: string) => void;
  readonly onDocument: () => void;
  readonly onCorrect: () => void;
  readonly onSaveCorrection: () => void;
  readonly onClose: () => void;
  readonly onReopening: (reason: string) => void;
  readonly onReopen: () => void;
  readonly onDiscard: () => void;
  readonly onDiscardOther: (draft: StoredSafetyDraft) => void;
  readonly onAsq: () => void;
}

export interface EventView {
  readonly practice: Practice;
  readonly event: SafetyEvent;
  readonly state: SafetyState;
  readonly draft: SafetyDraft;
  readonly check: DocumentationCheck;
  /** What it was tried to save. */
  readonly checked: readonly string[];
  readonly isCorrecting: boolean;
  readonly reopening: string | undefined;
  readonly isBusy: boolean;
  readonly saving: { readonly state: SavingState; readonly fault: string; readonly isBeside: boolean };
  /** Drafts of the event that are not the one on this screen. */
  readonly others: readonly StoredSafetyDraft[];
  readonly actions: EventActions;
}

/** Everything below the heading. */
export function renderEvent(view: EventView): TemplateResult {
  const { event, state, others, actions } = view;
  const texts = textsOf(safetyEventTexts);
  const answers = optionsOf(view, itemsOf(state)[0] ?? '');
  return html`
    ${renderWho(view)} ${state.isStruck ? html`<p class="alert note">${texts.struck}</p>` : nothing}
    ${renderChain(event, state)}
    ${
      state.isStruck
        ? nothing
        : html`${renderEndorsed(view)} ${state.toAsk.map((item) => renderOpenItem(view, item))} ${renderWriting(view, answers)}`
    }
    ${renderLeftOver(others, answers, actions.onDiscardOther)} ${renderHistory(event, answers)} ${renderSafetyHelp()}
  `;
}

function renderWho({ practice, event, state, actions }: EventView): TemplateResult {
  const texts = textsOf(safetyEventTexts);
  const { comma } = textsOf(wordTexts);
  const { place } = state;
  const family = practice.family(place.family)?.value;
  const who = family ? caregiverName(family, place.caregiver) : '';
  const limits = { now: localTime(new Date()), supervisorMinutes: practice.policy.supervisorMinutes };
  const overdue = overdueLine(state, limits);
  return html`<p class="muted">
      ${who === '' ? nothing : html`${who} · `}${instrumentName(event.instrument)}${comma}${dayText(place.answeredOn)}
      ${overdue === undefined ? nothing : html`<br /><strong>${overdue}</strong>`}
    </p>
    <button type="button" class="quiet to-result" @click=${() => actions.go({ screen: 'result', screening: event.screening })}>
      ${texts.result}
    </button>`;
}

function renderEndorsed({ state, actions, isBusy }: EventView): TemplateResult | typeof nothing {
  if (state.stage !== 'raised') return nothing;
  const texts = textsOf(safetyEventTexts);
  const items = textsOf(stageTexts).items(Object.keys(state.endorsed));
  return html`<div class="alert act-now">
    <p><strong>${texts.endorsed(items)}</strong></p>
    <p>${texts.endorsedHelp}</p>
    <button type="button" class="primary" ?disabled=${isBusy} @click=${actions.onAcknowledge}>${texts.acknowledge}</button>
  </div>`;
}

function renderOpenItem(view: EventView, item: string): TemplateResult {
  const { state, draft, checked, actions } = view;
  return renderAsk({
    item,
    question: questionOf(view, item),
    answers: optionsOf(view, item),
    entry: draft.asked[item] ?? blankEntry,
    isOnly: state.stage === 'to-ask',
    isChecked: checked.includes(`asked-${item}`),
    onChange: (entry) => actions.onAsked(item, entry),
    onSave: () => actions.onSaveAsked(item),
  });
}

function optionsOf({ practice, event }: EventView, item: string): readonly Choice<string>[] {
  const instrument = instrumentInUse(practice.policy, event.instrument);
  return instrument ? answerOptions(instrument, item, practice.screening(event.screening)?.value) : [];
}

/** In the words and the language in which the form was shown. */
function questionOf(
  { practice, event }: EventView,
  id: string,
): { stem: string | null; text: string; lang: string } | undefined {
  const instrument = instrumentInUse(practice.policy, event.instrument);
  const administration = practice.screening(event.screening)?.value.administration;
  const translation = translationOf(administration?.translation ?? null);
  const text = translation?.items[id] ?? instrument?.items.find((one) => one.id === id)?.text;
  if (!instrument || text === undefined || text === null) return undefined;
  return {
    stem: translation ? translation.stem : instrument.stem,
    text,
    lang: translation ? (administration?.language ?? '') : instrument.language,
  };
}
