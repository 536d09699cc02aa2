// SPDX-License-Identifier: Apache-2.0
import type { ReactiveElement } from 'lit';
import type { ScoreStrings, Strings } from '../strings/strings.js';

/** The score card's code and its text in one language. */
export type LoadedScore = typeof import('./score-summary.js') & { readonly score: ScoreStrings };

/**
 * Brings in the score card for the clinician's audience, so that a respondent's page does not pay for it. Alerts of
 * single items do not wait for it.
 */
export class ScoreLoader {
  /** True once what was asked for is there; undefined while nothing was. */
  loading: Promise<true> | undefined;
  readonly #host: ReactiveElement;
  #strings: Strings | undefined;
  #loaded: LoadedScore | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** What is loaded for `strings`; undefined while it is on its way, after which the host is drawn anew. */
  load(strings: Strings): LoadedScore | undefined {
    if (this.#strings !== strings) {
      this.#strings = strings;
      this.#loaded = undefined;
      this.loading = this.#bring(strings);
    }
    return this.#loaded;
  }

  async #bring(strings: Strings): Promise<true> {
    const [summary, { scoreStyles }, score] = await Promise.all([
      import('./score-summary.js'),
      import('./score-card.styles.js'),
      strings.loadScore(),
    ]);
    const root = this.#host.renderRoot as ShadowRoot;
    const sheet = scoreStyles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    if (this.#strings === strings) this.#loaded = { ...summary, score };
    this.#host.requestUpdate();
    return true;
  }
}
