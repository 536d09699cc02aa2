// SPDX-License-Identifier: Apache-2.0

/** Waits until one of the page's screens is shown. */
export async function waitForScreen(page, selector) {
  await page.waitFor(
    (wanted) => document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) === true,
    selector,
  );
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

/** The same way, pressed from within the page: for what comes after it. The link has one language. */
export async function hurryToQuestions(page) {
  await page.evaluate(pressInTurn, [
    'self-report-flow:has(.code) .choices .primary',
    'self-report-flow:has(.points) .actions .primary',
    'self-report-flow .choices .choice',
  ]);
  await waitForQuestion(page, 1);
}

/** Runs inside the page: presses each as soon as it is shown. */
async function pressInTurn(selectors) {
  const mostLooks = 500;
  const pollMs = 20;
  for (const selector of selectors) {
    for (
      let look = 0;
      !document.querySelector(selector)?.checkVisibility({ visibilityProperty: true });
      look += 1
    ) {
      if (look === mostLooks) throw new Error(`No ${selector}.`);
      await new Promise((resolve) => {
        setTimeout(resolve, pollMs);
      });
    }
    document.querySelector(selector).click();
  }
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

/** Touches the answers of a whole instrument: the same value everywhere but where `others` says another one. */
export async function touchAll(page, instrument, wanted) {
  for (const [id, value] of wantedAnswers(instrument, wanted)) await answer(page, id, value);
}

/**
 * Gives the answers of a whole instrument by the keyboard alone: from a question's heading to its first answer, along the
 * answers, past "I'd rather not answer" to Next.
 */
export async function keyAll(page, instrument, wanted) {
  for (const [id, value] of wantedAnswers(instrument, wanted)) {
    await waitForQuestion(page, id);
    await page.waitFor(hasHeadingInFocus);
    const along = Array.from({ length: value }, () => 'ArrowDown');
    for (const key of ['Tab', 'Space', ...along, 'Tab', 'Tab', 'Enter']) await page.press(key);
  }
}

/** Runs inside the page. */
function hasHeadingInFocus() {
  return document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') === 'heading';
}

/** Gives the same answers from within the page, each with Next: for what comes after them. */
export async function answerAll(page, instrument, wanted) {
  await page.evaluate(pressAnswers, wantedAnswers(instrument, wanted));
}

function wantedAnswers({ items }, { value = 0, others = {}, without = [] } = {}) {
  return items.filter(({ id }) => !without.includes(id)).map(({ id }) => [String(id), others[id] ?? value]);
}

/** Runs inside the page. */
async function pressAnswers(wanted) {
  const mostLooks = 500;
  const pollMs = 20;
  const formWith = async (selector) => {
    for (let look = 0; look < mostLooks; look += 1) {
      const form = [...document.querySelectorAll('screener-form')].find((one) => !one.hidden);
      if (form?.shadowRoot?.querySelector(selector)?.checkVisibility()) return form;
      await new Promise((resolve) => {
        setTimeout(resolve, pollMs);
      });
    }
    throw new Error(`No ${selector}.`);
  };
  for (const [id, value] of wanted) {
    const form = await formWith(`#item-${id}`);
    form.shadowRoot.querySelector(`#item-${id} label:nth-of-type(${value + 1})`).click();
    await form.updateComplete;
    form.shadowRoot.querySelector('[part~=next]').click();
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
