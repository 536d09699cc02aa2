// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { makeLink, strangersKey } from './make-link.mjs';
import { answer, answerAll, hurryToQuestions, waitForQuestion, waitForScreen } from './sitting-steps.mjs';

const hourMs = 60 * 60_000;
const language = (tag) => tag.split('-')[0];

/**
 * Goes through every screen that she, and the home visitor, can see. The PHQ-9 only: the other forms look the same.
 * @param {import('./touch-tablet.mjs').openTablet} page a tablet whose browser speaks the language
 * @param {{site: {url: string}, relay: {url: string, mood: object}, tag: string}} stage
 * @yields {string} the name of the screen that is shown now
 */
export async function* walkScreens(page, stage) {
  yield* wholeSitting(page, stage);
  yield* otherEnds(page, stage);
  yield* notices(page, stage);
}

const own = (tag) => ({ instruments: [phq9], languages: [tag, 'phq-9/ar'] });

async function open(page, { site }, { fragment }) {
  await page.openAnew(`${site.url}#${fragment}`);
}

async function* wholeSitting(page, stage) {
  const { tag } = stage;
  await open(page, stage, await makeLink());
  await waitForScreen(page, '.code');
  yield 'number';
  await page.click('.choices .primary');
  await waitForScreen(page, `.choice[lang="${tag}"]`);
  await page.waitFor(() => document.querySelectorAll('.choice small').length === 2);
  yield 'languages';
  await page.click(`.choice[lang="${tag}"]`);
  await waitForScreen(page, '.points');
  yield 'consent';
  await page.click('.actions .primary');
  await waitForScreen(page, '.choices .choice');
  yield 'research';
  await page.click('.choices .choice');
  await waitForQuestion(page, 1);
  yield 'question';
  await page.click('.screen-bar .help');
  await waitForScreen(page, '.help-box');
  yield 'question with help';
  await page.click('.screen-bar .help');
  await answer(page, 1, 1);
  await waitForQuestion(page, 2);
  yield 'second question';
  await page.click(['screener-form:not([hidden])', '.bar .quiet']);
  await waitForQuestion(page, 1);
  yield 'first question again';
  await page.click('.screen-bar .cover-screen');
  await waitForScreen(page, '.cover');
  yield 'covered';
  await page.click('.cover button');
  await page.click('.screen-bar .stop');
  await waitForScreen(page, '.choices .erase');
  yield 'stopping';
}

async function toQuestions(page, stage, wanted) {
  await open(page, stage, await makeLink({ ...own(stage.tag), ...wanted }));
  await hurryToQuestions(page);
}

async function* otherEnds(page, stage) {
  const { relay } = stage;
  await toQuestions(page, stage, { deliveredAs: 'remote' });
  await answerAll(page, phq9, { value: 2 });
  await waitForScreen(page, 'button.finish');
  yield 'after the last question';
  await page.click('button.finish');
  await waitForScreen(page, '.undelivered');
  yield 'waiting, with the calm words';
  await page.click('.undelivered summary');
  yield 'waiting, as text';
  await page.click('button.received');
  await waitForScreen(page, '.sure');
  yield 'waiting, sure';
  await toQuestions(page, stage, { relay: 0 });
  await answer(page, 1, 0);
  await waitForQuestion(page, 2);
  await page.click('.screen-bar .stop');
  await page.click('.choices .send');
  await waitForScreen(page, '.delivered');
  yield 'sent';
  relay.mood.status = 503;
  await toQuestions(page, stage, { relay: 0 });
  await answer(page, 1, 0);
  await waitForQuestion(page, 2);
  await page.click('.screen-bar .stop');
  await page.click('.choices .send');
  await waitForScreen(page, 'button.retry');
  yield 'not sent';
  relay.mood.status = 201;
  await toQuestions(page, stage, {});
  await page.click('.screen-bar .stop');
  await waitForScreen(page, '.choices .send');
  yield 'stopping without an answer';
  await page.click('.choices .send');
  await waitForScreen(page, 'button.leave');
  yield 'nothing answered';
}

async function* notices(page, stage) {
  const { relay, site, tag } = stage;
  const links = {
    welcome: { fragment: '' },
    'broken link': { fragment: 'abc' },
    'expired link': await makeLink({ ...own(tag), nowMs: Date.now() - 2 * hourMs }),
    'unknown panel': await makeLink({ ...own(tag), key: strangersKey }),
    'other version': await makeLink({ ...own(tag), instruments: [{ ...phq9, version: '0' }] }),
    'not trusted': await makeLink({ ...own(tag), relay: 9 }),
  };
  for (const [name, link] of Object.entries(links)) {
    await open(page, stage, link);
    await waitForScreen(page, 'self-report-notice h1');
    yield name;
  }
  relay.mood.state = 'used';
  await open(page, stage, await makeLink({ ...own(tag), relay: 0 }));
  await waitForScreen(page, 'self-report-notice h1');
  yield 'used link';
  Object.assign(relay.mood, { state: 'open', begun: true });
  await open(page, stage, await makeLink({ ...own(tag), relay: 0 }));
  await waitForScreen(page, '.code');
  await page.click('.choices .primary');
  await waitForScreen(page, '.begun-before');
  yield 'begun before';
  relay.mood.begun = false;
  site.setAgency({ version: 2 });
  await open(page, stage, links.welcome);
  await waitForScreen(page, 'self-report-notice .detail');
  yield 'not set up';
  site.setAgency({ version: 1 });
  const strange = await makeLink({ ...own(tag) });
  await open(page, stage, strange);
  await waitForScreen(page, '.code');
  await page.click('.choices button:last-child');
  await page.waitFor(() => document.querySelector('.code') === null);
  yield 'another number';
}

/** The language in which a browser asks for pages. */
export function localeOf(tag) {
  return { en: 'en-US', es: 'es-US', ar: 'ar-EG' }[language(tag)];
}
