// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Family } from '../practice/records.js';
import { editFamilyTexts } from './edit-family.texts.js';
import type { FamilyPart, MergedFamily } from './merge-family.js';

/**
 * Says that another window has saved the family meanwhile, what it changed, and whose entry stands in the form.
 * @param theirs the version of the other window
 */
export function renderMerged({ changed, contested }: MergedFamily, theirs: Family): TemplateResult {
  const texts = textsOf(editFamilyTexts);
  return html`<div class="alert positive" role="alert" tabindex="-1">
    <p>${texts.merged}</p>
    <ul>
      ${changed.map(
        (part) => html`<li>
          ${texts.mergedPart(labelOf(part), valueOf(theirs, part))}
          ${contested.includes(part) ? html`<strong>${texts.mergedContested}</strong>` : ''}
        </li>`,
      )}
    </ul>
  </div>`;
}

function labelOf(part: FamilyPart): string {
  const texts = textsOf(editFamilyTexts);
  return part === 'label' ? texts.childLabel : texts[part];
}

function valueOf(family: Family, part: FamilyPart): string {
  const empty = '–';
  switch (part) {
    case 'code':
      return family.code;
    case 'label':
      return family.child.label || empty;
    case 'caregivers':
      return family.caregivers.map(({ id }) => caregiverName(family, id)).join(textsOf(wordTexts).comma);
    case 'opened':
    case 'closed':
      return family[part] === '' ? empty : dayText(family[part]);
    case 'birthDate':
    case 'dueDate':
      return family.child[part] === '' ? empty : dayText(family.child[part]);
  }
}
