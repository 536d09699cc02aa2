// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { siteHeaders } from '@cradleside/self-report/hosting';
import { launch } from '@cradleside/tooling/browsers/launch';
import { elementCentre } from '@cradleside/tooling/browsers/element-centre';
import { measureSelfReport } from '@cradleside/tooling/build/self-report-sizes';
import { fromPageResult, toPageExpression } from '@cradleside/tooling/browsers/page-code';
import { serveTablet } from '../self-report/support/tablet-site.mjs';
import { buildCandidates, handWritten } from './candidates.mjs';
import { waitUntilQuiet } from './quiet-browser.mjs';
import { armNextQuestion, installHaste } from './self-report-probe.mjs';
import { linkTo, openLink } from './self-report-opening.mjs';
import { serveFloor } from './self-report-floor.mjs';
import { servePages } from './serve-pages.mjs';
import { median, ratioOfRounds, rounded } from './statistics.mjs';

/** How often each page is opened, and how many steps are timed in each. */
const plans = {
  full: { rounds: 15, steps: 9 },
  quick: { rounds: 5, steps: 9 },
  single: { rounds: 1, steps: 2 },
};

const mostColdToHandWritten = 2;
const mostWarmToHandWritten = 1.2;
const mostStepToToggle = 1.5;

/** One question after the other by a class alone: as little as a browser can do for the next one. */
const togglePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>section{display:none}section.on{display:block}</style>
${phq9.items.map(({ text }, index) => `<section class="${index === 0 ? 'on' : ''}"><h2>${text}</h2><button>Next</button></section>`).join('')}
<script>
const sections=[...document.querySelectorAll('section')];let at=0;
addEventListener('click',(event)=>{if(event.target.localName!=='button')return;sections[at].classList.remove('on');sections[++at].classList.add('on')});
</script></html>`;

const steps = {
  toggle: { heading: ['section.on h2'], button: ['section.on button'] },
  tablet: {
    heading: ['screener-form:not([hidden])', '.question'],
    button: ['screener-form:not([hidden])', '.bar .quiet[aria-pressed]'],
  },
};

/**
 * Measures the page of a tablet in Chromium against the hand-written page of the bench, round by round: the first question
 * from nothing and from its worker, and the step to the next question.
 *
 * "First question operable" is how long a person waits for the page: from the start of the navigation until its first
 * screen takes a press, plus from the last press of the screens before the questions until a radio of the first question
 * takes a click. What lies between is a person who compares a number and reads who will see her answers, for seconds. The
 * hand-written page has one such wait, because it asks at once. All screens are the real ones. `withoutReading` walks them
 * as fast as they come instead, and stands beside it so that nothing can hide in between.
 *
 * Every page is opened by a link in a page of another site, in a tab of its own. The hand-written page is opened as it is,
 * and again with the headers that the page of a tablet must have: they make the browser start another process when the
 * answer is there, whatever page it is.
 * @param {{plan?: keyof typeof plans, tell?: (line: string) => void}} [options]
 */
export async function runSelfReportBench({ plan = 'full', tell = () => {} } = {}) {
  const { rounds, steps: stepCount } = plans[plan];
  const own = (await buildCandidates()).find(({ id }) => id === handWritten);
  const toggle = { files: new Map([['', { type: 'text/html; charset=utf-8', text: togglePage }]]) };
  const [server, guarded, site, floor, browser] = await Promise.all([
    servePages(
      new Map([
        [handWritten, own.page],
        ['toggle', toggle],
      ]),
    ),
    servePages(new Map([[handWritten, own.page]]), guardedHeaders()),
    serveTablet({ isCompressed: true }),
    serveFloor(),
    launch('chromium', { inShell: false }),
  ]);
  const names = [
    'handWritten',
    'guarded',
    'floor',
    'floorWarm',
    'cold',
    'warm',
    'coldHasty',
    'warmHasty',
    'toggle',
    'step',
  ];
  const times = Object.fromEntries(names.map((name) => [name, []]));
  try {
    tell('the page of a tablet');
    const stage = {
      browser: browser.native.browser,
      mail: `${server.url.replace('127.0.0.1', 'localhost')}toggle/`,
    };
    const home = site.url;
    const [reading, hasty] = [{ isHasty: false }, { isHasty: true }];
    // A site compresses at its first answer; the other pages are compressed beforehand.
    await openLink(stage, await linkTo(site), { walk: hasty });
    for (let round = 0; round < rounds; round += 1) {
      times.handWritten.push(await openLink(stage, `${server.url}${handWritten}/`));
      times.guarded.push(await openLink(stage, `${guarded.url}${handWritten}/`));
      times.floor.push(await openLink(stage, floor.url));
      times.floorWarm.push(await openLink(stage, floor.url, { home: floor.url }));
      times.cold.push(await openLink(stage, await linkTo(site), { walk: reading }));
      times.warm.push(await openLink(stage, await linkTo(site), { walk: reading, home }));
      times.coldHasty.push(await openLink(stage, await linkTo(site), { walk: hasty }));
      times.warmHasty.push(await openLink(stage, await linkTo(site), { walk: hasty, home }));
      times.toggle.push(await timeSteps(stage, `${server.url}toggle/`, { ...steps.toggle, stepCount }));
      times.step.push(await timeSteps(stage, await linkTo(site), { ...steps.tablet, stepCount }));
    }
  } finally {
    await browser.close();
    await Promise.all([server.close(), guarded.close(), site.close(), floor.close()]);
  }
  const ratio = (one, other) => rounded(ratioOfRounds(times[one], times[other]));
  const figures = {
    plan: { name: plan, rounds, steps: stepCount },
    firstQuestionOperableMs: {
      handWritten: rounded(median(times.handWritten)),
      handWrittenWithHeaders: rounded(median(times.guarded)),
      cold: rounded(median(times.cold)),
      fromWorker: rounded(median(times.warm)),
      floor: {
        cold: rounded(median(times.floor)),
        fromWorker: rounded(median(times.floorWarm)),
        coldToHandWritten: ratio('floor', 'handWritten'),
        fromWorkerToHandWritten: ratio('floorWarm', 'handWritten'),
      },
      withoutReading: {
        cold: rounded(median(times.coldHasty)),
        fromWorker: rounded(median(times.warmHasty)),
        coldToHandWritten: ratio('coldHasty', 'handWritten'),
        fromWorkerToHandWritten: ratio('warmHasty', 'handWritten'),
      },
    },
    nextQuestionPaintedMs: {
      classToggle: rounded(median(times.toggle)),
      tablet: rounded(median(times.step)),
    },
    sizes: measureSelfReport(),
  };
  return {
    browsers: { chromium: browser.version },
    ...figures,
    targets: [
      ...[
        ['guarded', 'hand-written page with the same headers'],
        ['handWritten', 'hand-written page without any'],
      ].flatMap(([page, words]) => [
        atMost(`first question operable, cold: × ${words}`, mostColdToHandWritten, ratio('cold', page)),
        atMost(
          `first question operable, from the worker: × ${words}`,
          mostWarmToHandWritten,
          ratio('warm', page),
        ),
      ]),
      atMost('next question painted: × a bare class toggle', mostStepToToggle, ratio('step', 'toggle')),
      ...figures.sizes
        .filter(({ budgetBytes }) => budgetBytes !== undefined)
        .map(({ name, brotli, budgetBytes }) => atMost(`${name}, bytes after brotli`, budgetBytes, brotli)),
    ],
  };
}

/** Lays the figures out for a terminal. */
export function reportSelfReport({ firstQuestionOperableMs: first, nextQuestionPaintedMs: next, targets }) {
  const { floor, withoutReading: hasty } = first;
  return [
    `The page of a tablet; medians, ratios round by round.`,
    `First question operable: ${first.cold} ms cold, ${first.fromWorker} ms from the worker (hand-written page ${first.handWrittenWithHeaders} ms with the same headers, ${first.handWritten} ms without).`,
    `A page with the same headers that draws one radio: ${floor.cold} ms cold (× ${floor.coldToHandWritten}), ${floor.fromWorker} ms from its worker (× ${floor.fromWorkerToHandWritten}).`,
    `With nobody who reads: ${hasty.cold} ms cold (× ${hasty.coldToHandWritten}), ${hasty.fromWorker} ms from the worker (× ${hasty.fromWorkerToHandWritten}).`,
    `Next question painted: ${next.tablet} ms (bare class toggle ${next.classToggle} ms).`,
    ...targets.map(
      ({ target, limit, actual, isMet }) =>
        `${isMet ? 'pass' : 'MISS'}  ${target}: ${actual} (target ${limit})`,
    ),
  ].join('\n');
}

async function timeSteps({ browser }, url, { heading, button, stepCount }) {
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installHaste, { isHasty: true });
    await page.goto(url);
    await page.waitForFunction(
      (path) => path.reduce((scope, one) => (scope?.shadowRoot ?? scope)?.querySelector(one), document),
      heading,
    );
    await waitUntilQuiet(browser);
    const times = [];
    for (let step = 0; step < stepCount; step += 1) {
      const { x, y } = fromPageResult(await page.evaluate(toPageExpression(elementCentre, [button])));
      await page.mouse.move(x, y);
      await page.evaluate(armNextQuestion, heading);
      await page.mouse.down();
      await page.mouse.up();
      const { ms, isTrusted } = await page.evaluate(() => globalThis.nextPainted);
      if (!isTrusted) throw new Error('The click was not trusted.');
      times.push(ms);
    }
    return median(times);
  } finally {
    await context.close();
  }
}

/** Those of the page of a tablet; the style of the hand-written page stands in its document, which is allowed here. */
function guardedHeaders() {
  const { everywhere } = siteHeaders({ relays: [], isLoopback: true });
  const policy = everywhere['Content-Security-Policy'].replace(
    "style-src 'self'",
    "style-src 'unsafe-inline'",
  );
  return { ...everywhere, 'Content-Security-Policy': policy };
}

function atMost(target, limit, actual) {
  return { target, limit, actual, isMet: actual <= limit };
}
