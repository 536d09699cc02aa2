// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';

/** A handful of drawings in lines; words always stand beside them. */
const shapes = {
  cover:
    'M3 3l18 18M10 5.3A9 9 0 0 1 22 12a13 13 0 0 1-2.7 3.6M6.5 7A13 13 0 0 0 2 12a11 11 0 0 0 14 5.5M9.9 9.9a3 3 0 0 0 4.2 4.2',
  help: 'M21 12a9 8 0 0 1-12.6 7.2L3 21l1.7-5A8 8 0 0 1 3 12a9 8 0 0 1 18 0zM12 8v4M12 15.5v.5',
  stop: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9v6M14.5 9v6',
  read: 'M4 9.5v5h3.5L12 19V5L7.500 9.500zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  done: 'M4.500 12.500l5 5 10-11',
} as const;

/** @param name of the drawing; it is decoration and hidden from screen readers */
export function icon(name: keyof typeof shapes): unknown {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[name]}></path></svg>`;
}
