// SPDX-License-Identifier: Apache-2.0

/** What a guarded form tells the elements in it. */
export interface GuardedControl {
  /** The form is being submitted, whoever handles it in the end. */
  formSubmitted(): void;
  /** A GET submit was stopped: it would have put the answers in the page's address. */
  getStopped(): void;
  /** Names of this control's entries start like this. */
  readonly entryPrefix: string;
}

const guards = new WeakMap<HTMLFormElement, Set<GuardedControl>>();

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
  return () => controls.delete(control);
}

function watch(form: HTMLFormElement, controls: ReadonlySet<GuardedControl>): void {
  const stop = () => {
    for (const control of controls) control.getStopped();
  };
  let current: SubmitEvent | undefined;
  const isGet = () => controls.size > 0 && methodOf(form, current?.submitter) === 'get';

  form.addEventListener(
    'submit',
    (event) => {
      current = event;
      for (const control of controls) control.formSubmitted();
      // Registered now, so that it runs behind every listener of the page.
      window.addEventListener(
        'submit',
        (last) => {
          if (last !== event || last.defaultPrevented || !isGet()) return;
          last.preventDefault();
          stop();
        },
        { once: true },
      );
    },
    { capture: true },
  );

  // Where a page's listener kept the event from the window: the entries are taken out before they reach the address.
  form.addEventListener('formdata', ({ formData }) => {
    if (!current || current.eventPhase !== Event.NONE || current.defaultPrevented || !isGet()) return;
    for (const key of [...formData.keys()]) {
      if ([...controls].some(({ entryPrefix }) => key.startsWith(entryPrefix))) formData.delete(key);
    }
    current = undefined;
    stop();
  });

  // form.submit() fires no submit event. A field called "submit" hides the method: then nobody can call it either.
  if (form.submit instanceof Function) {
    form.submit = () => {
      current = undefined;
      if (isGet()) stop();
      else HTMLFormElement.prototype.submit.call(form);
    };
  }
}

/** Attributes, not properties: a field called "method" hides the property. Anything else than post or dialog means get. */
function methodOf(form: HTMLFormElement, submitter: HTMLElement | null | undefined): string {
  const method = (submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? '').toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}
