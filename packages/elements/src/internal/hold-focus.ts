// SPDX-License-Identifier: Apache-2.0

/**
 * For the label of an answer. Pressing on its words would give the focus to the first answer of the whole form, since the
 * shadow root delegates it: the page would scroll there, and the press would end on something else. The click that follows
 * brings the focus to this answer.
 */
export const holdFocus = (event: Event): void => {
  if (!(event.target as HTMLInputElement).type) event.preventDefault();
};
