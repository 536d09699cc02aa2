// SPDX-License-Identifier: Apache-2.0
// Runs inside elements.html: puts one element into one state.

/** @param {import('./scenes.mjs').Scene} scene */
globalThis.showScene = async (scene) => {
  const form = document.querySelector('form');
  const element = document.createElement(scene.tag);
  for (const [name, value] of Object.entries(scene.attributes)) element.setAttribute(name, value);
  if (scene.tag === 'score-card') fillCard(element, scene);
  Object.assign(element, scene.properties);
  form.replaceChildren(element);
  await element.updateComplete;
  if (scene.tag !== 'score-card' && scene.responses) element.responses = scene.responses;
  await element.updateComplete;
  await goTo[scene.at ?? 'start'](element);
  await acts[scene.act ?? 'none'](element);
  await element.updateComplete;
  // A focus that was asked for arrives behind the update.
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  document.documentElement.scrollTop = 0;
};

const goTo = {
  start: () => undefined,
  middle: (element) => pressNext(element, 3),
  end: (element) => pressNext(element, Infinity),
};

const acts = {
  none: () => undefined,
  commit: (element) => element.commit(),
  report: (element) => element.reportValidity(),
  refuse: (element) => {
    element.responses = { nowhere: 1 };
  },
};

async function pressNext(element, times) {
  for (let count = 0; count < times; count += 1) {
    const next = element.shadowRoot.querySelector('[part="next"]');
    if (next === null) return;
    next.click();
    await element.updateComplete;
  }
}

/** Two sittings of the PHQ-9 as the score card gets them. */
function fillCard(card, { responses, baseline }) {
  const take = (answers) => {
    const source = document.createElement('phq9-form');
    source.responses = answers;
    return source.administration;
  };
  card.definition = document.createElement('phq9-form').definition;
  card.administration = { ...take(responses), completed: '2026-07-15T10:00:00+00:00' };
  if (baseline) card.baseline = { ...take(baseline), completed: '2026-01-15T10:00:00+00:00' };
}
