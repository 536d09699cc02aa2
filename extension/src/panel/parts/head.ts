// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Head {
  readonly title: string;
  /** Name of the place to which the back button leads. */
  readonly backTo?: string;
  readonly onBack?: () => void;
}

/** The top of a screen: where back leads, by name, and the one heading. */
export function renderHead({ title, backTo, onBack }: Head): TemplateResult {
  return html`
    ${
      backTo === undefined
        ? nothing
        : html`<button type="button" class="back" @click=${onBack}>
            <span class="chevron" aria-hidden="true"></span>${backTo}
          </button>`
    }
    <h1 tabindex="-1">${title}</h1>
  `;
}
