// SPDX-License-Identifier: Apache-2.0

/** Registers a tag. A tag that is taken already stays as it is: two copies of this package on a page do no harm. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
