// SPDX-License-Identifier: Apache-2.0

/** The kinds of form control that a value can be put into. */
export type FieldControl = 'text' | 'number' | 'select' | 'radio' | 'checkbox' | 'date';

/** How a day is written into a field. */
export type DateFormat = 'yyyy-mm-dd' | 'mm/dd/yyyy' | 'dd.mm.yyyy';

/** Where something stands on a page. */
export interface PagePlace {
  /** CSS selector inside its document. */
  readonly selector: string;
  /** CSS selectors of the frame elements that lead to the document, from the top one in, joined by ' >>> '. */
  readonly frame?: string;
}

/** Where the EHR shows which client the page is about. */
export interface ClientIdPlace extends PagePlace {
  /** Attribute that holds the identifier; absent: the text, or the value of a field. */
  readonly attribute?: string;
  /** Regular expression whose first group is the identifier; without a group, what it matches. Absent: all of the text. */
  readonly pattern?: string;
}

/** One field of the EHR that takes one value of a screener. */
export interface PageField extends PagePlace {
  /** 'client-id', or the instrument and a part of its result: 'phq-9.total', 'phq-9.item.3', 'gad-7.positive'. */
  readonly value: string;
  readonly control: FieldControl;
  /** Value of ours -> value of the page. What is not in it is left out of the page. */
  readonly map?: Readonly<Record<string, string>>;
  /** Absent: 'yyyy-mm-dd'. */
  readonly dateFormat?: DateFormat;
}

/** What the agency says about one kind of page of its EHR. */
export interface PageRule {
  readonly id: string;
  readonly label: string;
  /** The whole host, then a path in which `*` stands for anything: see `ruleFor`. */
  readonly url: string;
  readonly clientId?: ClientIdPlace;
  /** The field that takes the note. */
  readonly note?: PagePlace;
  readonly fields: readonly PageField[];
}
