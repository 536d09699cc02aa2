// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { wordTexts } from '../parts/words.texts.js';

export interface DayField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onInput: (day: string) => void;
}

/** A field for a day. */
export function renderDayField({ id, label, hint, value, fault, onInput }: DayField): TemplateResult {
  const described = [hint === undefined ? [] : `${id}-hint`, fault === undefined ? [] : `${id}-fault`].flat();
  return renderField({
    id,
    label,
    hint,
    fault,
    control: html`<input
      id=${id}
      type="date"
      aria-invalid=${fault === undefined ? nothing : 'true'}
      aria-describedby=${described.length === 0 ? nothing : described.join(' ')}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />`,
  });
}

/**
 * What is told of a day that cannot stand; undefined where it can.
 * @param bounds the latest day, and whether the field may stay empty
 */
export function dayFaultText(
  day: string,
  { latest, isNeeded }: { readonly latest: string; readonly isNeeded: boolean },
): string | undefined {
  const words = textsOf(wordTexts);
  if (day === '') return isNeeded ? words.isNeeded : undefined;
  const fault = dayFault(day, { latest });
  return fault && words.dayFaults[fault];
}
