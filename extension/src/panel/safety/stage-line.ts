// SPDX-License-Identifier: Apache-2.0
import type { SafetyState } from '@cradleside/safety';
import { textsOf } from '../app/texts.js';
import { wordTexts } from '../parts/words.texts.js';
import { stageTexts } from './stage.texts.js';

/** Items that an event is about: those that were endorsed, else those to ask about. */
export function itemsOf({ kind, endorsed, items }: SafetyState): readonly string[] {
  return kind === 'act-now' ? Object.keys(endorsed) : items.map(({ item }) => item);
}

/** 'item 9, not documented' */
export function stageLine(state: SafetyState): string {
  const texts = textsOf(stageTexts);
  const stage = state.isStruck ? texts.struck : texts.stages[state.stage];
  return `${texts.items(itemsOf(state))}${textsOf(wordTexts).comma}${stage}`;
}
