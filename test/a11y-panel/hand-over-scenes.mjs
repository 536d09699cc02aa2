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
  const app = document.querySelector('self-report-flow');
  const { hasFailed, ...rest } = state;
  Object.assign(app, rest);
  // The sealing that goes well would put its own in place of it.
  if (hasFailed) Object.defineProperty(app, 'hasFailed', { get: () => true, set: () => {} });
  app.requestUpdate();
  await app.updateComplete;
}

/** Runs inside the page: stops before the first question, which ends the sitting. */
async function end(isOpen) {
  const flow = document.querySelector('self-report-flow');
  flow.phase = 'stopping';
  await flow.updateComplete;
  flow.querySelector('.choices .send').click();
  await flow.updateComplete;
  flow.querySelector('details.staff').open = isOpen;
}

/** @type {import('./panel-scenes.mjs').Scene[]} What the mother sees. */
export const handOverScenes = [
  { name: 'begin', shows: '.points' },
  {
    name: 'crisis contacts',
    act: () => {
      document.querySelector('.screen-bar .help').click();
    },
    shows: '.help-box',
  },
  { name: 'question, first', act: answer, args: [0, {}], shows: 'screener-form' },
  { name: 'question, further on', act: answer, args: [3, {}], shows: 'screener-form' },
  { name: 'question, not saved', act: answer, args: [1, { hasFailed: true }], shows: '[role=alert]' },
  { name: 'stop, without an answer', act: answer, args: [0, { phase: 'stopping' }], shows: '.choices' },
  { name: 'stop, with answers', act: answer, args: [2, { phase: 'stopping' }], shows: '.choices' },
  { name: 'covered', act: answer, args: [1, { isCovered: true }], shows: '.cover button' },
  { name: 'end', act: end, args: [false], shows: 'details.staff' },
  { name: 'end, staff', act: end, args: [true], shows: 'leave-form input' },
  {
    name: 'open elsewhere',
    act: () => {
      document.querySelector('hand-over-app').phase = 'elsewhere';
    },
  },
];
