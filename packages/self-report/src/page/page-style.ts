// SPDX-License-Identifier: Apache-2.0

/** Put in by the build: `pages/page.css`. */
declare const PAGE_STYLE: string;

/** The look of the document itself. A sheet of the script's: a file would have to come before anything is drawn. */
export function adoptPageStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_STYLE);
  document.adoptedStyleSheets.push(sheet);
}
