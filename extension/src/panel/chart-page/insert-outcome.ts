// SPDX-License-Identifier: Apache-2.0

/** Why a note is not in the page. */
export type InsertReason =
  | 'read-only'
  | 'disabled'
  /** A kind of field that holds no running text, or one line only for a note of several. */
  | 'kind'
  | 'too-long'
  | 'no-field'
  | 'no-access'
  | 'no-answer'
  | 'other-origin'
  /** The page did not take the text, or altered it; it is as it was before. */
  | 'page-refused'
  /** The page replaced the field, and the text with it. */
  | 'page-reloaded-field'
  /** The page altered the text, and it could not be taken back whole. */
  | 'page-changed';

/**
 * What Ctrl+Z in the page does: takes the note out; with what was typed before it; nothing; in several steps; or nobody has
 * tried it with this editor.
 */
export type UndoWays = 'one-step' | 'with-typing' | 'none' | 'several' | 'unknown';

/** What became of a note. */
export type InsertOutcome =
  | {
      readonly outcome: 'inserted';
      readonly undo: UndoWays;
    }
  | {
      /** Whether the note is on the clipboard instead. */
      readonly outcome: 'copied' | 'not-copied';
      readonly reason: InsertReason;
      /** For `too-long`: characters that still fit. */
      readonly room?: number;
    };
