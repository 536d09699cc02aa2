// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Draft } from '../practice/records.js';
import { wordTexts } from './words.texts.js';

/** What was begun, in a word: the short name of an instrument, or what kind of form it is. */
export function draftName(draft: Draft): string {
  return draft.of === 'screening' ? instrumentName(draft.instrument) : textsOf(wordTexts).draftOf[draft.of];
}
