// SPDX-License-Identifier: Apache-2.0
import { missingFields } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { Choice } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { renderSaving } from '../screening/saving-line.js';
import { offersAsq } from './asq-follow-up.js';
import { renderDocumentationFields } from './documentation-fields.js';
import { renderDocumentationList } from './documentation-list.js';
import { documentationTexts } from './documentation.texts.js';
import type { EventView } from './event-body.js';
import { renderReason } from './reason-part.js';
import { safetyEventTexts } from './safety-event.texts.js';

/** What is to be written, or what was: by where the event stands. */
export function renderWriting(
  view: EventView,
  answers: readonly Choice<string>[],
): TemplateResult | typeof nothing {
  const { state, isCorrecting } = view;
  switch (state.stage) {
    case 'raised':
    case 'to-ask':
    case 'asked':
      return nothing;
    case 'acknowledged':
      return renderForm(view, answers);
    case 'documented':
    case 'closed':
      return isCorrecting ? renderForm(view, answers) : renderWritten(view, answers);
    default:
      return nothing;
  }
}

function renderForm(view: EventView, answers: readonly Choice<string>[]): TemplateResult {
  const { practice, state, draft, check, checked, actions, isBusy } = view;
  const texts = textsOf(safetyEventTexts);
  const isCorrection = state.stage !== 'acknowledged';
  const blank = missingFields(draft.fields).length;
  return html`<h2>${isCorrection ? texts.correctTitle : texts.documentTitle}</h2>
    <form
      novalidate
      class="documenting"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (isCorrection) actions.onSaveCorrection();
        else actions.onDocument();
      }}
    >
      ${renderDocumentationFields({
        fields: draft.fields,
        check,
        answers,
        followUpDays: practice.policy.followUpDays,
        asq: renderAsq(view),
        onChange: actions.onChange,
      })}
      ${
        isCorrection
          ? renderReason({
              id: 'safety-reason',
              reason: draft.reason,
              isChecked: checked.includes('documentation'),
              onReason: actions.onReason,
            })
          : nothing
      }
      <div class="finish">
        ${renderSaving(view.saving.state, { ...view.saving, onRetry: actions.onRetry, onGiveUp: actions.onGiveUp })}
        <p class="muted small blank-fields">${blank === 0 ? texts.nothingBlank : texts.stillBlank(blank)}</p>
        <div class="actions">
          <button type="submit" class="primary" ?disabled=${isBusy}>
            ${isCorrection ? texts.saveCorrection : texts.document}
          </button>
          ${isCorrection ? html`<button type="button" @click=${actions.onDiscard}>${texts.discard}</button>` : nothing}
        </div>
      </div>
    </form>`;
}

function renderAsq({ practice, draft, actions, isBusy }: EventView): TemplateResult | typeof nothing {
  const texts = textsOf(documentationTexts);
  const filled = practice.screening(draft.fields.toolScreening);
  if (filled)
    return html`<p class="muted">${texts.asqFilled(dayText(filled.value.date))}</p>
      <button type="button" @click=${() => actions.go({ screen: 'result', screening: filled.id })}>${texts.openAsq}</button>`;
  if (!offersAsq(practice)) return nothing;
  return html`<p class="muted small">${texts.fillAsqHint}</p>
    <button type="button" class="fill-asq" ?disabled=${isBusy} @click=${actions.onAsq}>${texts.fillAsq}</button>`;
}

function renderWritten(view: EventView, answers: readonly Choice<string>[]): TemplateResult {
  const { state, actions, isBusy } = view;
  const texts = textsOf(safetyEventTexts);
  const canClose = state.stage === 'documented';
  const mustAsk = canClose && state.toAsk.length > 0;
  return html`<h2>${texts.written}</h2>
    ${renderDocumentationList(state.documentation, answers)}
    ${mustAsk ? html`<p>${texts.askFirst}</p>` : nothing}
    ${canClose && !mustAsk ? html`<p class="muted">${texts.closeHelp}</p>` : nothing}
    ${state.stage === 'closed' && view.reopening !== undefined ? renderReopening(view) : nothing}
    <div class="actions">
      ${
        canClose && !mustAsk
          ? html`<button type="button" class="primary" ?disabled=${isBusy} @click=${actions.onClose}>${texts.close}</button>`
          : nothing
      }
      <button type="button" @click=${actions.onCorrect}>${texts.correct}</button>
      ${
        state.stage === 'closed' && view.reopening === undefined
          ? html`<button type="button" @click=${() => actions.onReopening('')}>${texts.reopen}</button>`
          : nothing
      }
    </div>`;
}

function renderReopening({ reopening = '', checked, actions, isBusy }: EventView): TemplateResult {
  return html`<div class="card">
    ${renderReason({
      id: 'reopen-reason',
      reason: reopening,
      isChecked: checked.includes('reopening'),
      onReason: actions.onReopening,
    })}
    <button type="button" ?disabled=${isBusy} @click=${actions.onReopen}>${textsOf(safetyEventTexts).reopen}</button>
  </div>`;
}
