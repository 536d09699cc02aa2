// SPDX-License-Identifier: Apache-2.0
import type { Control } from './control.js';

const stage = document.createElement('div');

beforeEach(() => {
  document.body.append(stage);
});

afterEach(() => {
  stage.replaceChildren();
  stage.remove();
});

/** Puts markup on the page for the time of one test and gives its first element. */
export function mount(markup: string): HTMLElement {
  stage.innerHTML = markup;
  const first = stage.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error('mount: the markup holds no element.');
  return first;
}

/** Puts markup on the page and gives the one control in it, drawn. */
export async function mountControl(markup: string, setUp?: (control: Control) => void): Promise<Control> {
  mount(markup);
  return drawn(controlIn(stage), setUp);
}

/** Puts an element on the page, inside a form, and waits until it has been drawn. */
export async function place(control: Control): Promise<HTMLFormElement> {
  const form = document.createElement('form');
  form.method = 'post';
  form.append(control);
  stage.append(form);
  await control.updateComplete;
  return form;
}

/** The first custom element under a node. */
export function controlIn(parent: ParentNode): Control {
  const found = [...parent.querySelectorAll<Control>('*')].find(({ localName }) => localName.includes('-'));
  if (!found) throw new Error('There is no custom element.');
  return found;
}

/** What a form would send. */
export function entriesOf(form: HTMLFormElement): [string, FormDataEntryValue][] {
  return [...new FormData(form)];
}

/** Waits until a condition holds, for what no promise tells. */
export async function until(condition: () => unknown, what: string, patienceMs = 6000): Promise<void> {
  const deadlineMs = performance.now() + patienceMs;
  while (!condition()) {
    if (performance.now() > deadlineMs) throw new Error(`Not within ${patienceMs} ms: ${what}`);
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

async function drawn(control: Control, setUp?: (control: Control) => void): Promise<Control> {
  setUp?.(control);
  await control.updateComplete;
  return control;
}
