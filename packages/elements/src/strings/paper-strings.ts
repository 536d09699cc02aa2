// SPDX-License-Identifier: Apache-2.0

/** What stands on a paper form besides the instrument's own wording, in one language. A missing text is a compile error. */
export interface PaperStrings {
  /** BCP 47 tag. */
  readonly language: 'en' | 'es' | 'ar';
  readonly direction: 'ltr' | 'rtl';

  readonly date: string;
  /** Label of the blank for the agency's code of the person, in place of a name. */
  readonly code: string;
  readonly markOne: string;
  readonly tickAll: string;
  readonly askedByPerson: string;
  /** Behind a question after which nothing more is to be answered unless it opens the rest. */
  readonly stopUnless: (answer: string) => string;
  /** Before a question that is put only after certain answers. */
  readonly onlyAfter: (questions: string, answer: string) => string;
  readonly nothing: string;

  /** Heading of the box that she does not fill in. */
  readonly staff: string;
  readonly answered: (items: number) => string;
  readonly total: (highest: number) => string;
  readonly read: (item: string) => string;
  /** What the answers count, in the order in which they stand. */
  readonly digits: (digits: string) => string;
}
