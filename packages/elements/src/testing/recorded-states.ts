// SPDX-License-Identifier: Apache-2.0
import type { Control } from './control.js';

/** The states that elements left, by element. */
export interface RecordedStates {
  readonly all: (control: Control) => readonly unknown[];
  readonly last: (control: Control) => unknown;
  readonly stop: () => void;
}

/** Listens to what elements leave with the browser for Back and reload. */
export function recordStates(): RecordedStates {
  const owners = new WeakMap<ElementInternals, HTMLElement>();
  const states = new WeakMap<HTMLElement, unknown[]>();
  const endInternals = wrap(HTMLElement.prototype, 'attachInternals', (element, internals) => {
    owners.set(internals as ElementInternals, element);
  });
  const endValues = wrap(ElementInternals.prototype, 'setFormValue', (internals, _, values) => {
    const owner = owners.get(internals);
    // Without a state of its own, the value is kept.
    if (owner) states.set(owner, [...(states.get(owner) ?? []), values.length > 1 ? values[1] : values[0]]);
  });
  const all = (control: Control) => states.get(control) ?? [];
  return {
    all,
    last: (control) => all(control).at(-1),
    stop: () => {
      endInternals();
      endValues();
    },
  };
}

/** Tells of each call of a platform method, until the returned function is called. */
function wrap<Owner extends object>(
  prototype: Owner,
  name: string & keyof Owner,
  listener: (owner: Owner, result: unknown, values: readonly unknown[]) => void,
): () => void {
  const original = Reflect.get(prototype, name) as (this: Owner, ...values: unknown[]) => unknown;
  Reflect.set(prototype, name, function call(this: Owner, ...values: unknown[]) {
    const result = original.apply(this, values);
    listener(this, result, values);
    return result;
  });
  return () => Reflect.set(prototype, name, original);
}
