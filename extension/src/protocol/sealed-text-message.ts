// SPDX-License-Identifier: Apache-2.0

/** From the page that reads codes to the panel: a sealed text, which that page can neither open nor keep. */
export interface SealedTextMessage {
  readonly name: 'scan-to-panel/sealed-text';
  readonly text: string;
}

/** What the panel says to it. 'locked': nothing was looked at; 'failed': it was not stored. */
export type SealedTextAnswer =
  | 'received'
  | 'same'
  | 'refused'
  | 'foreign'
  | 'unreadable'
  | 'locked'
  | 'failed';

const mostCharacters = 4000;
const answers: readonly unknown[] = [
  'received',
  'same',
  'refused',
  'foreign',
  'unreadable',
  'locked',
  'failed',
] satisfies SealedTextAnswer[];

/**
 * @param value what arrived; anything at all
 * @returns whether it is such a message. Who sent it is checked where it arrives, before this.
 */
export function isSealedTextMessage(value: unknown): value is SealedTextMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text } = value as Record<string, unknown>;
  return name === 'scan-to-panel/sealed-text' && typeof text === 'string' && text.length <= mostCharacters;
}

/** Whether what came back is an answer of the panel. */
export function isSealedTextAnswer(value: unknown): value is SealedTextAnswer {
  return answers.includes(value);
}
