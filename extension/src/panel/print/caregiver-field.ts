// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderField } from '../parts/field.js';
import type { Family } from '../practice/records.js';

/** Whose paper it is, where the family has several caregivers. */
export function renderCaregiverField(
  family: Family,
  {
    label,
    chosen,
    onChoice,
  }: { readonly label: string; readonly chosen: RecordId; readonly onChoice: (id: RecordId) => void },
): TemplateResult | typeof nothing {
  if (family.caregivers.length === 1) return nothing;
  return renderField({
    id: 'paper-caregiver',
    label,
    control: html`<select
      id="paper-caregiver"
      @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}
    >
      ${family.caregivers.map(({ id }) => html`<option value=${id} ?selected=${id === chosen}>${caregiverName(family, id)}</option>`)}
    </select>`,
  });
}
