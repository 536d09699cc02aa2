// SPDX-License-Identifier: Apache-2.0

/** Waits until one of the page's screens is shown. */
export async function waitForScreen(page, selector) {
  await page.waitFor((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector);
}

/** From the number on both screens to the first question. */
export async function goToQuestions(page, { language = 'en', hasLanguages = true, research = true } = {}) {
  await waitForScreen(page, 'self-report-flow .code');
  await page.click('self-report-flow .choices .primary');
  if (hasLanguages) {
    await waitForScreen(page, `self-report-flow .choice[lang="${language}"]`);
    await page.click(`self-report-flow .choice[lang="${language}"]`);
  }
  await waitForScreen(page, 'self-report-flow .points');
  await page.click('self-report-flow .actions .primary');
  await waitForScreen(page, 'self-report-flow .choice');
  await page.click(`self-report-flow .choice:nth-of-type(${research ? 1 : 2})`);
  await waitForQuestion(page, 1);
}

/** Waits until the question with this id is in front. */
export async function waitForQuestion(page, id) {
  await page.waitFor((item) => {
    const form = [...document.querySelectorAll('screener-form')].find((one) => !one.hidden);
    return form?.shadowRoot?.querySelector(`#item-${item}`)?.checkVisibility() === true;
  }, String(id));
}

/** Touches an answer of the question in front; the next one comes by itself. */
export async function answer(page, id, value) {
  await waitForQuestion(page, id);
  await page.click(['screener-form:not([hidden])', `#item-${id} label:nth-of-type(${value + 1})`]);
}

/** Answers a whole instrument: the same value everywhere but where `others` says another one. */
export async function answerAll(page, instrument, { value = 0, others = {}, without = [] } = {}) {
  for (const { id } of instrument.items) {
    if (!without.includes(id)) await answer(page, id, others[id] ?? value);
  }
}

/** Hands everything in and waits for the last screen. */
export async function finish(page) {
  await waitForScreen(page, 'self-report-flow button.finish');
  await page.click('self-report-flow button.finish');
  await waitForScreen(page, 'self-report-flow :is(.delivered, .undelivered)');
}

/** What the page shows as text, shadow roots too. */
export async function shownText(page) {
  return page.evaluate(() => {
    const textOf = (node) => {
      if (node instanceof Element && !node.checkVisibility()) return '';
      if (node.nodeType === Node.TEXT_NODE) return node.textContent;
      if (node.localName === 'style') return '';
      if (node.localName === 'slot' && node.assignedNodes().length > 0)
        return node.assignedNodes().map(textOf).join(' ');
      return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
    };
    return textOf(document.body).replaceAll(/\s+/g, ' ').trim();
  });
}
