// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderField } from './field.js';

export interface TextLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What to do about it; undefined: nothing is wrong. */
  readonly fault: string | undefined;
  /** UTF-16 code units. */
  readonly longest: number;
  readonly onValue: (value: string) => void;
}

/** One line of somebody's own words: kept by no browser, and sent to no spelling checker. */
export function renderTextLine({ id, label, value, fault, longest, onValue }: TextLine): TemplateResult {
  return renderField({
    id,
    label,
    fault,
    control: html`<input
      id=${id}
      maxlength=${longest}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${fault === undefined ? nothing : 'true'}
      aria-describedby=${fault === undefined ? nothing : `${id}-fault`}
      .value=${value}
      @input=${(event: Event) => onValue((event.target as HTMLInputElement).value)}
    />`,
  });
}
