// SPDX-License-Identifier: Apache-2.0

/** A field that takes text: one with a value, or the host of an editable region. */
export type PageTarget =
  | { readonly kind: 'value'; readonly element: HTMLInputElement | HTMLTextAreaElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement };

/** The field, or the frame, that had the focus last, and where its caret stood. */
export interface LastFocus {
  readonly element: Element;
  /** Of this document: no other field has it. */
  readonly serial: number;
  /** When the user was last there: milliseconds since 1970; 0 when it had the focus before we looked. */
  attendedMs: number;
  readonly id: string;
  readonly name: string;
  /** Of a field with a value; null for others. */
  selection: { readonly start: number; readonly end: number; readonly value: string } | null;
  /** Of an editable region; null for others. */
  range: Range | null;
}

/** Finds what has the focus. Nothing that the page may have redefined or shadowed is asked. */
export interface PageFinder {
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** The element with the focus, in whatever depth of shadow trees. */
  readonly focused: () => Element | null;
  readonly targetAt: (element: Element | null) => PageTarget | null;
  readonly refusalOf: (target: PageTarget) => 'read-only' | 'disabled' | 'kind' | null;
  /** Code units that a field still takes; null where there is no limit. */
  readonly roomOf: (target: PageTarget) => number | null;
  readonly selectionOf: (element: Element) => Selection | null;
  /** A field with the same id, or the same name, as one that the page has replaced. */
  readonly findAgain: (
    element: Element,
    known: { readonly id: string; readonly name: string },
  ) => Element | null;
  /** Each element of this document, with those of shadow trees, up to a bound. */
  readonly everyElement: () => readonly Element[];
}

/** Reads what stands in an editable region, line by line. */
export interface PageReader {
  /** One line of text for each visible line; the caret is marked when it is given. */
  readonly linesOf: (host: Node, caret: { readonly node: Node; readonly offset: number } | null) => string;
  readonly contentOf: (target: PageTarget) => string;
  readonly labelOf: (target: PageTarget) => { readonly label: string; readonly context: string };
}

/** Where a field of a page rule stands. */
export interface FieldPlace {
  readonly selector: string;
  /** Selectors of frame elements from the top one in, joined by ` >>> `, or empty. */
  readonly frame: string;
}

/** What one field gets. */
export interface WantedValue {
  readonly control: string;
  /** As the page writes it. */
  readonly value: string;
  /** A date as `yyyy-mm-dd`; empty for anything else. */
  readonly day: string;
  /** `read` only tells whether the field holds the value. */
  readonly task: 'fill' | 'read';
}

/** What the functions that fill fields share. */
export interface PageForm {
  readonly find: (place: FieldPlace) => readonly HTMLElement[];
  readonly textOf: (element: Element) => string;
  readonly isLike: (one: string, other: string) => boolean;
  /** Disabled or read-only, by itself or by what is around it. */
  readonly isShut: (element: Element) => boolean;
  /** Resolves when the page has drawn nothing for a while, or when that takes too long. */
  readonly settle: () => Promise<void>;
}

/** One insertion, from its start until it is known how it ended. */
export interface Attempt {
  readonly token: string;
  readonly target: PageTarget | null;
  readonly id: string;
  readonly name: string;
  /** What the target held. */
  readonly before: string;
  /** What it must hold afterwards. */
  readonly expected: string;
  /** The note. */
  readonly text: string;
  /** When it was about to be written; milliseconds of `performance.now()`. */
  readonly startMs: number;
  /** What the target held when it was last looked at. */
  seen: string;
  /** What every other field of this frame held, and what it held soon after the note was written. */
  readonly others: readonly { readonly element: Element; readonly before: string; soon: string }[];
}

/**
 * What our functions keep in the page between two calls: in the world of this extension, under a symbol, where no
 * script of the page sees it.
 */
export interface PageMemory {
  finder?: PageFinder;
  reader?: PageReader;
  form?: PageForm;
  /** Looks again at what has the focus. */
  remember?: () => void;
  last?: LastFocus;
  /** When something was last typed here; milliseconds of `performance.now()`. */
  typedMs?: number;
  /** When the page last heard that another part of it is selected; milliseconds of `performance.now()`. */
  selectedMs?: number;
  /** When the user last pressed a key or a button of the pointer here; milliseconds of `performance.now()`. */
  actedMs?: number;
  /** The last probes that looked here, newest first: a document that is loaded later does not know them. */
  tokens?: readonly string[];
  attempt?: Attempt;
}
