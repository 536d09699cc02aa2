// SPDX-License-Identifier: Apache-2.0
import * as chartPage from '../../../extension/src/panel/chart-page/chart-page.js';

/** Stands in for the note screen: the same module, the same click, nothing else of the extension. */
const note = document.querySelector<HTMLTextAreaElement>('#note')!;
const outcome = document.querySelector('#outcome')!;

const answerTo = (button: string, ask: () => Promise<unknown>): void => {
  document.querySelector(button)!.addEventListener('click', () => {
    outcome.textContent = '';
    const startedMs = performance.now();
    void ask().then(
      (answer) => {
        outcome.textContent = JSON.stringify({ answer, tookMs: Math.round(performance.now() - startedMs) });
      },
      (error: unknown) => {
        outcome.textContent = JSON.stringify({ error: String(error) });
      },
    );
  });
};

answerTo('#insert', () => chartPage.insertNote(note.value));
answerTo('#describe', () => chartPage.describeTarget());
/** Anything else of the module: `{"name": "fillFields", "args": [...]}` in the text area. */
answerTo('#run', () => {
  const { name, args } = JSON.parse(note.value) as { name: string; args: unknown[] };
  const run: unknown = Reflect.get(chartPage, name);
  if (typeof run !== 'function') throw new RangeError(`The module has no ${name}.`);
  return Promise.resolve<unknown>(Reflect.apply(run, undefined, args));
});
const target = document.querySelector('#target')!;
const show = (seen: unknown): void => {
  target.textContent = JSON.stringify(seen);
};
chartPage.watchTarget(show);
// A target like the one before is not told again.
setInterval(() => {
  if (target.textContent === '') void chartPage.describeTarget().then(show);
}, 100);
