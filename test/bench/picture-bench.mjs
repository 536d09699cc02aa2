// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { openElementsPage } from '../a11y/elements-page.mjs';
import { screeningsOf } from '../pictures/made-up-family.mjs';
import { mapProperties } from '../pictures/picture-scenes.mjs';
import { median, ratioOfRounds, rounded } from './statistics.mjs';

const plans = { full: { rounds: 25 }, quick: { rounds: 9 }, single: { rounds: 1 } };

const mostToString = 3;
/** Linear: a visit or screen of the largest picture costs no more than this times one of the smallest. */
const mostGrowth = 1.25;

/** What is drawn: the smallest and the largest of a kind. */
const pictures = [
  { id: 'trend-3', tag: 'score-trend', count: 3, properties: trendOf(3) },
  { id: 'trend-60', tag: 'score-trend', count: 60, properties: trendOf(60) },
  { id: 'map-12', tag: 'component-map', count: 12, properties: mapProperties(12) },
  { id: 'map-200', tag: 'component-map', count: 200, properties: mapProperties(200) },
];

function trendOf(count) {
  return { series: [{ instrument: phq9, screenings: screeningsOf(phq9, count) }] };
}

/**
 * Measures what drawing a picture costs, and what setting the same markup as one string costs, in turn.
 * @param {{plan?: keyof typeof plans, tell?: (line: string) => void}} [options]
 */
export async function runPictureBench({ plan = 'full', tell = () => {} } = {}) {
  tell('pictures');
  const page = await openElementsPage('chromium', { viewport: { width: 820, height: 1180 } });
  try {
    await page.evaluate(prepareDrawing);
    const times = Object.fromEntries(
      pictures.map(({ id }) => [id, { drawn: [], whole: [], picture: [], string: [], svg: [] }]),
    );
    for (let round = -2; round < plans[plan].rounds; round += 1) {
      for (const { id, tag, properties } of pictures) {
        const figures = await page.evaluate(
          (one, set) => globalThis.measureDrawing(one, set),
          tag,
          properties,
        );
        // The first rounds warm up.
        if (round >= 0) for (const [kind, ms] of Object.entries(figures)) times[id][kind].push(ms);
      }
    }
    const figures = {
      plan: { name: plan, ...plans[plan] },
      pictures: pictureFigures(times),
      growth: growthOf(times),
    };
    return { browsers: { chromium: page.version }, ...figures, targets: judge(figures) };
  } finally {
    await page.close();
  }
}

/** Runs in the page. Each figure holds laying out what was drawn. The table comes right behind the picture. */
function prepareDrawing() {
  const stage = document.querySelector('form');
  const place = (tag) => {
    const element = document.createElement(tag);
    stage.append(element);
    return element;
  };
  const timed = async (draw) => {
    stage.replaceChildren();
    stage.getBoundingClientRect();
    const startedMs = performance.now();
    const drawn = await draw();
    drawn.getBoundingClientRect();
    return [performance.now() - startedMs, drawn];
  };
  const drawing = (tag, properties, isDone) => async () => {
    const element = place(tag);
    Object.assign(element, properties);
    await isDone(element);
    return element;
  };
  const hasPicture = async ({ shadowRoot }) => {
    while (shadowRoot.querySelector('svg') === null) await Promise.resolve();
  };
  const withoutMarks = (markup) => markup.replaceAll(/<!--[^]*?-->/g, '');
  globalThis.measureDrawing = async (tag, properties) => {
    const [drawn] = await timed(drawing(tag, properties, hasPicture));
    const [whole, element] = await timed(drawing(tag, properties, (one) => one.updateComplete));
    const { shadowRoot } = element;
    const sheets = [...shadowRoot.adoptedStyleSheets];
    const allMarkup = withoutMarks(shadowRoot.innerHTML);
    const svgMarkup = withoutMarks(
      [...shadowRoot.querySelectorAll('svg')].map(({ outerHTML }) => outerHTML).join(''),
    );
    const setting = (markup) => async () => {
      const host = place('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
      return host;
    };
    const tableMarkup = withoutMarks(shadowRoot.querySelector('#table').innerHTML);
    const [picture] = await timed(setting(allMarkup.replace(tableMarkup, '')));
    const [string] = await timed(setting(allMarkup));
    const [svg] = await timed(setting(svgMarkup));
    return { drawn, whole, picture, string, svg };
  };
}

function pictureFigures(times) {
  return Object.fromEntries(
    pictures.map(({ id, count }) => {
      const { drawn, whole, picture, string, svg } = times[id];
      return [
        id,
        {
          count,
          drawnMs: rounded(median(drawn)),
          toSameMarkup: rounded(ratioOfRounds(drawn, picture)),
          withTableMs: rounded(median(whole)),
          withTableToSameMarkup: rounded(ratioOfRounds(whole, string)),
          toSameSvg: rounded(ratioOfRounds(drawn, svg)),
        },
      ];
    }),
  );
}

/** Cost of one visit or screen of the largest picture over one of the smallest. */
function growthOf(times) {
  const grown = (small, large) => {
    const share = (id) => pictures.find((one) => one.id === id).count;
    return rounded((ratioOfRounds(times[large].whole, times[small].whole) * share(small)) / share(large));
  };
  return { trend: grown('trend-3', 'trend-60'), map: grown('map-12', 'map-200') };
}

function judge({ pictures: drawn, growth }) {
  return [
    ...Object.entries(drawn).flatMap(([id, { toSameMarkup, toSameSvg, withTableToSameMarkup }]) => [
      atMost(`${id}: × setting the same picture with its words as one string`, mostToString, toSameMarkup),
      atMost(`${id}: × setting its SVG alone as one string`, mostToString, toSameSvg),
      atMost(`${id} with its table: × setting all of it as one string`, mostToString, withTableToSameMarkup),
    ]),
    ...Object.entries(growth).map(([id, actual]) =>
      atMost(`${id}: × the cost of one in the smallest picture`, mostGrowth, actual),
    ),
  ];
}

function atMost(target, limit, actual) {
  return { target, limit, actual, isMet: actual <= limit };
}

/** Lays the figures out for a terminal. */
export function reportPictures({ pictures: drawn, targets }) {
  return [
    'Pictures over time, drawn and laid out; medians, ratios round by round.',
    ...Object.entries(drawn).map(
      ([id, { drawnMs, withTableMs }]) => `${id.padEnd(10)} ${drawnMs} ms, with its table ${withTableMs} ms`,
    ),
    ...targets.map(
      ({ target, limit, actual, isMet }) =>
        `${isMet ? 'pass' : 'MISS'}  ${target}: ${actual} (target ${limit})`,
    ),
  ].join('\n');
}
