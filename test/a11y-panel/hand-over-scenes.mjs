// SPDX-License-Identifier: Apache-2.0

/** Runs inside the page: begins, answers so many questions with the first of their answers, and goes into a state. */
async function answer(count, state) {
  const root = () => document.querySelector('screener-form')?.shadowRoot;
  const until = async (isSo) => {
    for (let tries = 0; !isSo(); tries += 1) {
      if (tries > 500) throw new Error('The next question does not come.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  document.querySelector('hand-over-app button.primary').click();
  await until(() => root()?.querySelector('input[type=radio]'));
  for (let answered = 0; answered < count; answered += 1) {
    const { name } = root().querySelector('input[type=radio]');
    root().querySelector('label').click();
    await document.querySelector('screener-form').updateComplete;
    root().querySelector('[part~=next]').click();
    await until(() => root().querySelector('input[type=radio]').name !== name);
  }
  const app = document.querySelector('hand-over-app');
  const { hasFailed, ...rest } = state;
  Object.assign(app, rest);
  // The sealing that goes well would put its own in place of it.
  if (hasFailed) Object.defineProperty(app, 'hasFailed', { get: () => true, set: () => {} });
  app.requestUpdate();
  await app.updateComplete;
}

function end(more) {
  Object.assign(document.querySelector('hand-over-app'), { phase: 'end', ...more });
}

/** @type {import('./panel-scenes.mjs').Scene[]} What the mother sees. */
export const handOverScenes = [
  { name: 'begin', shows: '.points' },
  {
    name: 'crisis contacts',
    act: () => {
      document.querySelector('.crisis-contacts').open = true;
    },
    shows: '.crisis-contacts[open]',
  },
  { name: 'first question', act: answer, args: [0, {}], shows: 'screener-form' },
  { name: 'a question further on', act: answer, args: [3, {}], shows: 'screener-form' },
  { name: 'not saved', act: answer, args: [1, { hasFailed: true }], shows: '[role=alert]' },
  { name: 'stop without an answer', act: answer, args: [0, { phase: 'stopping' }], shows: '.choices' },
  { name: 'stop with answers', act: answer, args: [2, { phase: 'stopping' }], shows: '.choices' },
  { name: 'covered', act: answer, args: [1, { isCovered: true }], shows: '.cover button' },
  { name: 'end', act: end, args: [{}], shows: '.alert.note' },
  { name: 'end, erased', act: end, args: [{ hasErased: true }], shows: '.alert.note' },
  {
    name: 'end, staff',
    act: async () => {
      Object.assign(document.querySelector('hand-over-app'), { phase: 'end' });
      await document.querySelector('hand-over-app').updateComplete;
      document.querySelector('details.staff').open = true;
    },
    shows: 'leave-form input',
  },
  {
    name: 'open elsewhere',
    act: () => {
      document.querySelector('hand-over-app').phase = 'elsewhere';
    },
  },
];
