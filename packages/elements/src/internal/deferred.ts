// SPDX-License-Identifier: Apache-2.0
import type { StyleText } from './css.js';
import type { DrawnElement } from './drawn-element.js';

/**
 * A part of an element that only some audiences or layouts need: loaded at its first use, after which the element is
 * drawn anew, so that other pages do not pay for it.
 */
export class Deferred<Part> {
  /** Settles once what was asked for last is there. */
  ready: Promise<void> | undefined;
  readonly #host: DrawnElement;
  readonly #load: () => Promise<Part & { readonly styles: StyleText }>;
  /** The part, once it was used and is there. */
  part: Part | undefined;

  constructor(host: DrawnElement, load: () => Promise<Part & { readonly styles: StyleText }>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, or undefined while it is on its way: the first use loads it. */
  use(): Part | undefined {
    this.ready ??= this.#bring();
    return this.part;
  }

  /** Loads the part anew at the next use. */
  reset(): void {
    this.ready = undefined;
  }

  async #bring(): Promise<void> {
    const part = await this.#load();
    this.#host.renderRoot.adoptedStyleSheets.push(part.styles.sheet);
    this.part = part;
    this.#host.requestUpdate();
  }
}
