// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { type AttributeReflection, DrawnElement } from '../internal/drawn-element.js';
import { warnOnce } from '../internal/warn-once.js';
import { inheritedLanguage } from '../languages.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { nextStop } from './next-stop.js';
import { onPictureLanguageLoaded, picturesIn } from './picture-languages.js';
import { Surroundings } from './surroundings.js';

const cardEdgePx = 34;

/** A stop of the keyboard inside a picture: the picture's part and the stop's place in it. */
interface Stop {
  readonly part: string;
  readonly index: number;
}

/** What the pictures have in common: their language, their width, the table beside them, and stops for the keyboard. */
export abstract class PictureElement extends DrawnElement {
  static override readonly properties: Readonly<Record<string, AttributeReflection>> = {
    tableShown: { type: Boolean, attribute: 'table-shown' },
  };

  /** Whether the numbers stand as a table under the picture for everybody to see. They always do for screen readers. */
  declare tableShown: boolean;

  readonly #surroundings = new Surroundings(this);
  readonly #shown = new Map<string, number>();
  #endLanguages: (() => void) | undefined;
  #tableDrawn: Promise<void> | undefined;
  #isTableDue = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#surroundings.watch();
    this.#endLanguages = onPictureLanguageLoaded(() => this.requestUpdate());
  }

  disconnectedCallback(): void {
    this.#surroundings.stop();
    this.#endLanguages?.();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#tableDrawn;
    return super.getUpdateComplete();
  }

  /** The picture comes first and the table right behind it, so that a long table does not hold the picture up. */
  protected override updated(): void {
    this.#tableDrawn ??= new Promise((resolve) => {
      setTimeout(() => {
        this.#isTableDue = true;
        this.requestUpdate();
        resolve();
      });
    });
  }

  /** Pixels inside the card. */
  protected get widthPx(): number {
    return Math.max(200, Math.floor(this.#surroundings.widthPx) - cardEdgePx);
  }

  protected get isPrinted(): boolean {
    return this.#surroundings.isPrinted;
  }

  protected get strings(): PictureStrings {
    return picturesIn(inheritedLanguage(this));
  }

  /** The stop of a part that is read out below it: the one with the focus or under the pointer, else the last. */
  protected shownStop(part: string, count: number): number {
    return Math.min(this.#shown.get(part) ?? count - 1, count - 1);
  }

  /** Whether the reader has gone to a stop of this part, by key, finger or pointer. */
  protected isLookedAt(part: string): boolean {
    return this.#shown.has(part);
  }

  /** Shows another stop, after what is drawn has changed: the last. */
  protected forgetStops(): void {
    this.#shown.clear();
  }

  /** What a picture is made of; undefined and one warning where what was set cannot be used. */
  protected readings<Reading>(read: () => Reading): Reading | undefined {
    try {
      return read();
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      warnOnce(`<${this.localName}>: what was set cannot be drawn. ${reason}`);
      return undefined;
    }
  }

  /** The card around a picture, with what it does not show and the table under it. */
  protected renderCard(
    strings: PictureStrings,
    {
      title,
      limits,
      notice,
      picture,
      table,
    }: {
      readonly title: string;
      readonly limits: readonly string[];
      /** What is to be said of where its content comes from, whatever language the picture is in. */
      readonly notice?: { readonly words: string; readonly language: string };
      readonly picture: TemplateResult;
      /** Draws the table; undefined where there is nothing to put into one. */
      readonly table: (() => TemplateResult) | undefined;
    },
  ): TemplateResult {
    const isShown = this.tableShown;
    return html`<section class="card" part="card" lang=${strings.language} dir=${strings.direction} aria-label=${title} @keydown=${this.#handleKey} @focusin=${this.#handleFocus} @pointermove=${this.#handlePointer} @click=${this.#handlePointer}>
      ${picture}
      <p class="muted limits" part="limits">${limits.join(' ')}${notice === undefined ? nothing : html` <span lang=${notice.language} dir="auto">${notice.words}</span>`}</p>
      ${table === undefined ? nothing : html`<button type="button" part="table-button" aria-expanded=${isShown ? 'true' : 'false'} aria-controls="table" @click=${this.#handleToggle}>${isShown ? strings.hideTable : strings.showTable}</button>`}
      <div id="table" class=${isShown ? 'table' : 'heard'} part="table" role="group" tabindex=${isShown ? 0 : -1} aria-label=${title}>${this.#isTableDue || isShown ? table?.() : nothing}</div>
    </section>`;
  }

  readonly #handleToggle = (): void => {
    this.tableShown = !this.tableShown;
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const stop = stopOf(event.target);
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = this.#stopsOf(stop.part);
    const next = nextStop(event.key, stop.index, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  };

  readonly #handleFocus = (event: Event): void => {
    const stop = stopOf(event.target);
    if (!stop) return;
    if (event.target instanceof Element) reveal(event.target);
    this.#show(stop);
  };

  /** The nearest stop by its place on the time axis, so that no finger has to hit a point. */
  readonly #handlePointer = (event: MouseEvent): void => {
    const picture = event.target instanceof Element ? event.target.closest('svg') : null;
    const part = picture?.closest('[data-part]')?.getAttribute('data-part');
    if (part == null) return;
    const distances = this.#stopsOf(part).map((stop) => {
      const { left, right } = stop.getBoundingClientRect();
      return Math.abs((left + right) / 2 - event.clientX);
    });
    if (distances.length === 0) return;
    const index = distances.indexOf(Math.min(...distances));
    this.#show({ part, index });
    if (event.type === 'click') this.#stopsOf(part)[index]?.focus({ preventScroll: true });
  };

  #show({ part, index }: Stop): void {
    if (this.#shown.get(part) === index) return;
    this.#shown.set(part, index);
    this.requestUpdate();
  }

  #stopsOf(part: string): SVGElement[] {
    return [...this.renderRoot.querySelectorAll<SVGElement>(`[data-part="${part}"] [data-stop]`)];
  }
}

function stopOf(target: EventTarget | null): Stop | undefined {
  if (!(target instanceof Element)) return undefined;
  const index = target.getAttribute('data-stop');
  const part = target.closest('[data-part]')?.getAttribute('data-part');
  return index === null || part == null ? undefined : { part, index: Number(index) };
}

/** Scrolls a stop into the region that it lies in. WebKit does not, of its own accord, for parts of a drawing. */
function reveal(stop: Element): void {
  const region = stop.closest('.scroller');
  if (!region) return;
  const [inner, outer] = [stop.getBoundingClientRect(), region.getBoundingClientRect()];
  region.scrollLeft += Math.min(0, inner.left - outer.left) + Math.max(0, inner.right - outer.right);
}
