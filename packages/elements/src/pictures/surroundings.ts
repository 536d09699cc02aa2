// SPDX-License-Identifier: Apache-2.0
import type { DrawnElement } from '../internal/drawn-element.js';

const usualWidthPx = 640;
const printedWidthPx = 680;
const leastChangePx = 4;

/**
 * How wide an element is and whether it is being printed. Pictures need both in numbers: how many dates have room, and
 * where a long row breaks on paper.
 */
export class Surroundings {
  readonly #host: DrawnElement;
  /** undefined where there is no such function, as in some simulated pages. */
  readonly #paper: MediaQueryList | undefined = globalThis.matchMedia?.('print');
  #widthPx = 0;
  #isPrinting = false;
  #observer: ResizeObserver | undefined;

  constructor(host: DrawnElement) {
    this.#host = host;
  }

  /** True on paper and in its preview. */
  get isPrinted(): boolean {
    return this.#isPrinting || this.#paper?.matches === true;
  }

  /** Pixels to draw on; those of a sheet of paper while printing. */
  get widthPx(): number {
    if (this.isPrinted) return printedWidthPx;
    this.#widthPx ||= this.#host.getBoundingClientRect().width;
    return this.#widthPx || usualWidthPx;
  }

  /** To be called when the element comes onto a page. */
  watch(): void {
    this.#widthPx = 0;
    this.#observer ??= new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.#host);
    this.#paper?.addEventListener('change', this.#handleMedia);
    globalThis.addEventListener('beforeprint', this.#handlePrint);
    globalThis.addEventListener('afterprint', this.#handlePrint);
  }

  /** To be called when the element leaves the page. */
  stop(): void {
    this.#observer?.disconnect();
    this.#paper?.removeEventListener('change', this.#handleMedia);
    globalThis.removeEventListener('beforeprint', this.#handlePrint);
    globalThis.removeEventListener('afterprint', this.#handlePrint);
  }

  readonly #handleMedia = (): void => this.#host.requestUpdate();

  readonly #handlePrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #resize(widthPx: number): void {
    if (widthPx === 0 || Math.abs(widthPx - this.#widthPx) < leastChangePx) return;
    this.#widthPx = widthPx;
    // Not at once: what is drawn changes the height, and that would be observed in the same round.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
