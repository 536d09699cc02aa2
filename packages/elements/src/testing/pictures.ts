// SPDX-License-Identifier: Apache-2.0
import { rootOf, tidy } from './control.js';
import { mount } from './stage.js';

/** What a test needs of a picture. */
export interface Picture extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Puts a picture on the page, sets it up and waits until it is drawn. */
export async function mountPicture<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  lang = 'en',
): Promise<HTMLElementTagNameMap[Tag] & Picture> {
  const picture = mount(`<${tag} lang="${lang}"></${tag}>`) as HTMLElementTagNameMap[Tag] & Picture;
  Object.assign(picture, properties);
  await picture.updateComplete;
  return picture;
}

/** Stops of the keyboard in a part of a picture, in order. */
export function stopsOf(picture: HTMLElement, part: string): SVGGElement[] {
  return [...rootOf(picture).querySelectorAll<SVGGElement>(`[data-part="${part}"] [data-stop]`)];
}

/** The cells of a table's body, row by row, as they are read. */
export function cellsOf(picture: HTMLElement, selector: string): string[][] {
  const table = rootOf(picture).querySelector<HTMLTableElement>(selector);
  if (!table) throw new Error(`<${picture.localName}> has no ${selector}.`);
  return [...table.tBodies[0]!.rows].map((row) => [...row.cells].map(({ textContent }) => tidy(textContent)));
}

/** Presses a key where the focus is. */
export async function press(picture: Picture, key: string): Promise<void> {
  const target = rootOf(picture).activeElement ?? picture;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await picture.updateComplete;
}
