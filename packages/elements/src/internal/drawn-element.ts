// SPDX-License-Identifier: Apache-2.0
import { render } from 'lit/html.js';
import type { TemplateResult, nothing } from 'lit/html.js';
import type { StyleText } from './css.js';

/** How an attribute is read and written as a property, as on native elements: the attribute is the state. */
export interface AttributeReflection {
  /** Boolean: true while the attribute is there. Else the attribute's text. */
  readonly type?: BooleanConstructor;
  /** The attribute's name where it differs from the property's. */
  readonly attribute?: string;
  /** The values that count; anything else reads as the first. */
  readonly values?: readonly string[];
}

/** Importable where there is no DOM, as in a bundler's server pass. */
const ElementBase = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** A custom element that draws a Lit template into its shadow root, at most once a microtask. */
export abstract class DrawnElement extends ElementBase {
  /** Property name -> how its attribute is reflected. */
  static readonly properties: Readonly<Record<string, AttributeReflection>> = {};

  static readonly styles: readonly StyleText[] = [];

  /** Properties of a subclass's own that a page may have set before the element was upgraded. */
  static readonly upgradable: readonly string[] = [];

  readonly renderRoot: ShadowRoot;
  #pending: Promise<void> | undefined;
  readonly #early: (readonly [string, unknown])[] = [];

  static get observedAttributes(): string[] {
    const names = Object.entries(this.properties).map(
      ([property, { attribute = property, type, values }]) => {
        Object.defineProperty(this.prototype, property, {
          configurable: true,
          get(this: Element) {
            const text = this.getAttribute(attribute);
            if (type) return text !== null;
            return values ? (values.find((value) => value === text) ?? values[0]) : (text ?? '');
          },
          set(this: Element, value: unknown) {
            if (type) this.toggleAttribute(attribute, Boolean(value));
            else if (value == null) this.removeAttribute(attribute);
            else this.setAttribute(attribute, value as string);
          },
        });
        return attribute;
      },
    );
    return [...names, 'lang'];
  }

  constructor() {
    super();
    const { properties, styles, upgradable } = this.constructor as typeof DrawnElement;
    for (const name of [...Object.keys(properties), ...upgradable]) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, Reflect.get(this, name)]);
      Reflect.deleteProperty(this, name);
    }
    this.renderRoot = this.attachShadow({ mode: 'open', delegatesFocus: true });
    this.renderRoot.adoptedStyleSheets = styles.map(({ sheet }) => sheet);
  }

  connectedCallback(): void {
    for (const [name, value] of this.#early.splice(0)) Reflect.set(this, name, value);
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws the element anew in the next microtask. */
  requestUpdate(): void {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      if (!this.isConnected) return;
      this.willUpdate();
      render(this.render(), this.renderRoot, { host: this });
      this.updated();
    });
  }

  /** Settles once everything that was asked for is drawn. */
  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  protected async getUpdateComplete(): Promise<boolean> {
    while (this.#pending) await this.#pending;
    return true;
  }

  protected abstract render(): TemplateResult | typeof nothing;
  /** Before each drawing. */
  protected willUpdate(): void {}
  /** Behind each drawing. */
  protected updated(): void {}
}
