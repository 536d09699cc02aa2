// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { wordTexts } from '../parts/words.texts.js';

const longestText = 200;

/** Why something is done after the fact. */
export function renderReason({
  id,
  reason,
  isChecked,
  onReason,
}: {
  readonly id: string;
  readonly reason: string;
  /** Whether it was tried to go on, so that a blank is said. */
  readonly isChecked: boolean;
  readonly onReason: (reason: string) => void;
}): TemplateResult {
  const words = textsOf(wordTexts);
  const fault = isChecked && reason.trim() === '' ? words.reasonNeeded : undefined;
  return renderField({
    id,
    label: words.reason,
    fault,
    control: html`<input
      id=${id}
      maxlength=${longestText}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${fault === undefined ? nothing : 'true'}
      aria-describedby=${fault === undefined ? nothing : `${id}-fault`}
      .value=${reason}
      @input=${(event: Event) => onReason((event.target as HTMLInputElement).value)}
    />`,
  });
}
