// SPDX-License-Identifier: Apache-2.0
import type { StepStrings } from './strings.js';

/** English text of the steps layout. */
export const englishSteps: StepStrings = {
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  finish: 'Finish',
  stepHint: 'One question at a time. Touch an answer to go on; Back never loses anything.',
  step: (position, total) => `${position} of ${total}`,
  end: 'Thank you. That was the last question.',
};
