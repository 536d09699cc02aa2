// SPDX-License-Identifier: Apache-2.0
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderTextLine } from '../parts/text-line.js';
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
  return renderTextLine({
    id,
    label: words.reason,
    value: reason,
    fault: isChecked && reason.trim() === '' ? words.reasonNeeded : undefined,
    longest: longestText,
    onValue: onReason,
  });
}
