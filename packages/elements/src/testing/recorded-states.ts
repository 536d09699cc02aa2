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
  const { attachInternals } = HTMLElement.prototype;
  const owners = new WeakMap<ElementInternals, HTMLElement>();
  const states = new WeakMap<HTMLElement, unknown[]>();
  const { setFormValue } = ElementInternals.prototype;
  HTMLElement.prototype.attachInternals = function attach(this: HTMLElement) {
    const internals = attachInternals.call(this);
    owners.set(internals, this);
    return internals;
  };
  ElementInternals.prototype.setFormValue = function set(this: ElementInternals, ...values: Parameters<typeof setFormValue>) {
    const owner = owners.get(this);
    // Without a state of its own, the value is kept.
    if (owner) states.set(owner, [...(states.get(owner) ?? []), values.length > 1 ? values[1] : values[0]]);
    setFormValue.apply(this, values);
  };
  const all = (control: Control) => states.get(control) ?? [];
  return {
    all,
    last: (control) => all(control).at(-1),
    stop: () => {
      HTMLElement.prototype.attachInternals = attachInternals;
      ElementInternals.prototype.setFormValue = setFormValue;
    },
  };
}
