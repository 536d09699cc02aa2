// SPDX-License-Identifier: Apache-2.0
import type { ShownQuestion } from '@cradleside/elements';

/** What is read aloud of a screen: the question with its stem and answers, or whatever on the screen is marked for it. */
export function spokenLines(screen: Element, question: ShownQuestion | null | undefined): readonly string[] {
  const lines = question
    ? [question.stem ?? '', question.text, ...question.answers]
    : [...screen.querySelectorAll('main [data-read]')].map(({ textContent }) => textContent ?? '');
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
