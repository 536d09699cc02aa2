// SPDX-License-Identifier: Apache-2.0

/** Where a note would go now. All texts come from the page: cleaned and cut, for showing only. */
export type ChartTarget =
  | {
      readonly reach: 'ready';
      /** The field's label or name, at most 80 characters, may be empty. */
      readonly label: string;
      /** The heading before the field, or the document's title; at most 80 characters, may be empty. */
      readonly context: string;
      readonly kind: 'field' | 'rich-text';
      /** Characters (UTF-16 code units) that still fit; null where there is no limit. */
      readonly room: number | null;
      readonly origin: string;
    }
  | {
      readonly reach: 'refused';
      /** `kind`: a password, e-mail or number field, or the hidden field of a code editor. */
      readonly reason: 'read-only' | 'disabled' | 'kind';
      readonly label: string;
    }
  /** Nothing that takes text had the focus. */
  | { readonly reach: 'no-field' }
  /** This tab is not given to the extension: its icon has to be clicked again. */
  | { readonly reach: 'no-access' }
  /** A dialog of the page is open, or the page hangs. */
  | { readonly reach: 'no-answer' }
  /** The focus is in a part of the page that comes from elsewhere; the origin may be empty when it has none. */
  | { readonly reach: 'other-origin'; readonly origin: string };
