// SPDX-License-Identifier: Apache-2.0

/** Runs inside the page: what has the focus, looked for through shadow roots. */
export function readFocus() {
  let element = document.activeElement;
  const hosts = [];
  while (element?.shadowRoot?.activeElement) {
    hosts.push(element.localName);
    element = element.shadowRoot.activeElement;
  }
  const { localName, type, id, value, checked } = element;
  return { hosts: hosts.join(' '), localName, type, id, name: element.getAttribute('name'), value, checked };
}

/**
 * Presses Tab until the focus is where it is wanted.
 * @param {import('@cradleside/tooling/browsers/launch').BrowserPage} page
 * @param {(focus: ReturnType<readFocus>) => boolean} isWanted
 */
export async function tabTo(page, isWanted) {
  const mostStrokes = 60;
  const seen = [];
  for (let stroke = 0; stroke < mostStrokes; stroke += 1) {
    const focus = await page.evaluate(readFocus);
    if (isWanted(focus)) return focus;
    seen.push(`${focus.hosts} ${focus.localName} ${focus.name}`);
    await page.press('Tab');
  }
  throw new Error(`Tab never got there; it passed ${seen.join(' | ')}.`);
}

/**
 * Answers a questionnaire with keys alone: Tab goes to a question, Space takes its first answer, arrows go down.
 * @param {import('@cradleside/tooling/browsers/launch').BrowserPage} page
 * @param {string} host tag of the element
 * @param {[string, number][]} answers item id and how many answers down
 */
export async function answerByKeyboard(page, host, answers) {
  for (const [item, steps] of answers) {
    await tabTo(page, (focus) => focus.hosts === host && focus.type === 'radio' && focus.name === item);
    await page.press('Space');
    for (let step = 0; step < steps; step += 1) await page.press('ArrowDown');
  }
}
