// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderField } from '../parts/field.js';
import type { FamilyFault } from './check-family.js';
import { familyFaultText } from './family-fault-text.js';

/** A day in the family's form. */
export function renderFamilyDay(
  id: string,
  label: string,
  {
    value,
    fault,
    hint,
    onInput,
  }: {
    readonly value: string | undefined;
    readonly fault?: FamilyFault | undefined;
    readonly hint?: string;
    readonly onInput: (event: Event) => void;
  },
): TemplateResult {
  return renderField({
    id,
    label,
    hint,
    fault: familyFaultText(fault),
    control: html`<input
      id=${id}
      type="date"
      aria-describedby=${fault ? `${id}-fault` : nothing}
      aria-invalid=${fault ? 'true' : nothing}
      .value=${value ?? ''}
      @input=${onInput}
    />`,
  });
}
