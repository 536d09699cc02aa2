// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Field {
  /** Id of the control inside; hint and fault have ids made from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to do about what was entered; undefined: nothing is wrong. */
  readonly fault?: string | undefined;
  readonly control: TemplateResult;
}

/** A labelled control with its hint and, where something is wrong, what to do about it. */
export function renderField({ id, label, hint, fault, control }: Field): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`} ${control}
    ${fault === undefined ? nothing : html`<span class="fault" id="${id}-fault">${fault}</span>`}
  </div>`;
}
