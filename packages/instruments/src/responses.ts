// SPDX-License-Identifier: Apache-2.0

/** She was asked and chose not to answer. Scores as a blank (see `Item.declinedAs`), is stored as declined. */
export const declined = 'declined';

/** One answer: a value of the item's scale, 'declined', or blank (null, undefined or a missing key). */
export type Response = number | typeof declined | null | undefined;

/** Item id -> answer. A blank is never zero. */
export type Responses = Readonly<Record<string, Response>>;

/** A fault in something that came from outside: where it is and what to do about it. */
export interface Issue {
  /** Item id, or path into a definition ('items.3.text'). Empty: the whole input. */
  readonly path: string;
  readonly message: string;
}
