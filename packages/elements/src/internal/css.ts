// SPDX-License-Identifier: Apache-2.0

/** Styles as text, and as a sheet that every element shares. Made at its first use: there may be no DOM before. */
export interface StyleText {
  readonly sheet: CSSStyleSheet;
}

/** Tag for style sheets. They are adopted, never inserted, so that a page's `style-src` need not allow inline styles. */
export function css(text: TemplateStringsArray): StyleText {
  let made: CSSStyleSheet | undefined;
  return {
    get sheet() {
      if (!made) {
        made = new CSSStyleSheet();
        made.replaceSync(text.join(''));
      }
      return made;
    },
  };
}
