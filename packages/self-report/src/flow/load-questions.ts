// SPDX-License-Identifier: Apache-2.0
import type { Questions } from './questions.js';

/** What questions are drawn with. It is not needed before the first one, and nothing is drawn later for its sake. */
export async function loadQuestions(): Promise<typeof Questions> {
  const { Questions: loaded } = await import('./questions.js');
  return loaded;
}
