// SPDX-License-Identifier: Apache-2.0

/** What a guarded form tells the elements in it. */
export interface GuardedControl {
  /** The form is being submitted, whoever handles it in the end. */
  formSubmitted(): void;
  /** A GET submit was stopped: it would have put the answers in the page's address. */
  getStopped(): void;
  /** Name of the control; its entries are called so, or start so with an underscore behind. */
  readonly name: string;
}

const guards = new WeakMap<HTMLFormElement, Set<GuardedControl>>();
let current: SubmitEvent | undefined;

/**
 * Watches a form for submits: tells its controls, and stops a native GET. Forms that a script handles (the submit event
 * is prevented, or entries are read with FormData) are left alone. Returns a function that ends the watch.
 */
export function guardForm(form: HTMLFormElement, control: GuardedControl): () => void {
  let controls = guards.get(form);
  if (!controls) {
    controls = new Set();
    guards.set(form, controls);
    watch(form, controls);
  }
  controls.add(control);
  // In the capture phase at the window: no listener of the page's form can keep the event from it. Added once only.
  window.addEventListener('submit', begin, true);
  return () => controls.delete(control);
}

function begin(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const controls = guards.get(form);
  if (!controls) return;
  current = event;
  for (const control of controls) control.formSubmitted();
  // Registered now, so that it runs behind every listener of the page.
  const end = (last: Event) => {
    window.removeEventListener('submit', end);
    if (last !== event || event.defaultPrevented || !isGet(form, controls, event)) return;
    event.preventDefault();
    stop(controls);
  };
  window.addEventListener('submit', end);
}

function watch(form: HTMLFormElement, controls: ReadonlySet<GuardedControl>): void {
  // Where a page's listener kept the event from the window: the entries are taken out before they reach the address.
  form.addEventListener('formdata', ({ formData }) => {
    // Firefox builds the entries inside the dispatch, when only the current target is gone.
    if (
      current?.target !== form ||
      current.currentTarget ||
      current.defaultPrevented ||
      !isGet(form, controls, current)
    )
      return;
    for (const key of Array.from(formData.keys())) {
      for (const { name } of controls) if (key === name || key.startsWith(`${name}_`)) formData.delete(key);
    }
    current = undefined;
    stop(controls);
  });

  // form.submit() fires no submit event. A field called "submit" hides the method: then nobody can call it either.
  if (typeof form.submit === 'function') {
    form.submit = () => {
      if (isGet(form, controls)) stop(controls);
      else HTMLFormElement.prototype.submit.call(form);
    };
  }
}

function stop(controls: ReadonlySet<GuardedControl>): void {
  for (const control of controls) control.getStopped();
}

/** Attributes, not properties: a field called "method" hides the property. Anything else than post or dialog means get. */
function isGet(form: HTMLFormElement, controls: ReadonlySet<GuardedControl>, event?: SubmitEvent): boolean {
  const method = event?.submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? '';
  return controls.size > 0 && !/^(post|dialog)$/i.test(method);
}
