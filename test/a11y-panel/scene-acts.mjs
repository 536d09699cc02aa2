// SPDX-License-Identifier: Apache-2.0
// Run inside the page, self-contained: their texts are sent to the browser.

/** Runs inside the page: sends the first form of the screen as it stands. */
export function submitForm(selector = 'main form') {
  document.querySelector(selector).requestSubmit();
}

export function openDetails() {
  for (const details of document.querySelectorAll('main details')) details.open = true;
}

/** Runs inside the page: gives the screen a state that only a page beside the panel could bring about. */
export function setState(selector, state) {
  const screen = document.querySelector(selector);
  for (const [name, value] of Object.entries(state)) {
    // What watches the page beside the panel would put its own in place of it.
    Object.defineProperty(screen, name, { configurable: true, get: () => value, set: () => {} });
  }
  screen.requestUpdate();
}

export function press(selector) {
  document.querySelector(selector).click();
}

export function announce(message, tone) {
  document.querySelector('panel-app').announcement = { message, tone };
}

export async function enter(selector, value) {
  const field = document.querySelector(selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
