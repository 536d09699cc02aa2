// SPDX-License-Identifier: Apache-2.0

const form = document.querySelector('#service-form');
const panel = document.querySelector('#service-panel');
const state = document.querySelector('#service-state');

/** How long the round trip takes, as on a slow agency line. Tests may name another in the address. */
const roundTripMs = Number(new URLSearchParams(location.search).get('delay') ?? 250);

form.addEventListener('change', () => {
  void postBack(new URLSearchParams(new FormData(form)));
});

/** Draws the panel from the values of the moment of the change; what came later is overwritten. */
async function postBack(values) {
  state.textContent = 'Working...';
  const answer = await fetch(form.dataset.refresh, { method: 'POST', body: values });
  const markup = await answer.text();
  await new Promise((resolve) => setTimeout(resolve, roundTripMs));
  const focused = panel.contains(document.activeElement) ? document.activeElement.id : '';
  panel.innerHTML = markup;
  if (focused !== '') document.getElementById(focused)?.focus();
  state.textContent = 'Updated';
}
