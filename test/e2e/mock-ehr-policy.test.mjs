// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { clientIdFrom, fieldValues, readPolicyText, ruleFor } from '@cradleside/policy';
import { launch } from '@cradleside/tooling/browsers/launch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startExamples } from './examples.mjs';

const rulesOfPages = [
  ['note', 'lakeshore-encounter-note'],
  ['flowsheet', 'lakeshore-flowsheet'],
  ['classic', 'lakeshore-classic'],
];

let examples;
let page;
let policy;

beforeAll(async () => {
  examples = await startExamples();
  page = await launch('chromium');
  const text = await (await fetch(`${examples.url}mock-ehr/policy.json`)).text();
  const read = readPolicyText(text);
  expect(read).toMatchObject({ ok: true });
  policy = read.value;
});
afterAll(async () => {
  await page?.close();
  await examples?.close();
});

/** Runs inside the page: what stands at a place of a rule. */
function elementsAt({ selector, frame = '', attribute }) {
  let root = document;
  for (const step of frame.split(' >>> ').filter((one) => one !== '')) {
    root = root?.querySelector(step)?.contentDocument;
  }
  return [...(root?.querySelectorAll(selector) ?? [])].map((element) => ({
    tag: element.localName,
    type: element.type ?? '',
    text: attribute === undefined ? element.textContent : element.getAttribute(attribute),
    options: [...(element.options ?? [])].map(({ value }) => value),
    value: element.value ?? '',
  }));
}

const open = async (end) => {
  const address = `${examples.url}mock-ehr/record/1204/${end}`;
  await page.goto(address);
  return ruleFor(policy, address);
};
const found = async (place, count) => {
  await page.waitFor(`(${String(elementsAt)})(${JSON.stringify(place)}).length >= ${count}`);
  const elements = await page.evaluate(elementsAt, place);
  expect([place.selector, elements.length]).toEqual([place.selector, count]);
  return elements;
};

it('the charting site’s policy file has a rule for each of its three kinds of page, and for no other', async () => {
  for (const [end, id] of rulesOfPages) expect((await open(end))?.id).toBe(id);
  expect(await open('service')).toBeUndefined();
  expect(await open('')).toBeUndefined();
});

it.each(rulesOfPages)('the rule for %s finds the client id, the note and every field', async (end) => {
  const rule = await open(end);
  const [{ text }] = await found(rule.clientId, 1);
  expect(clientIdFrom(rule.clientId, text)).toBe('K-204');
  await found(rule.note, 1);
  for (const field of rule.fields) await found(field, field.control === 'radio' ? 2 : 1);
});

it.each([
  ['no symptom', 0, ['2026-03-04', '0', '1', '0', 'false', 'no']],
  ['every symptom', 3, ['2026-03-04', '27', '5', '3', 'true', 'yes']],
])('the flowsheet’s fields take what a PHQ-9 with %s gives', async (_, answer, expected) => {
  const rule = await open('flowsheet');
  const responses = Object.fromEntries(phq9.items.map(({ id }) => [id, answer]));
  const administration = { instrument: phq9.id, responses, result: scoreResponses(phq9, responses) };
  const { fill, leftOut } = fieldValues(rule, { instrument: phq9, administration, date: '2026-03-04' });
  expect(leftOut).toEqual([]);
  expect(fill.map(({ value }) => value)).toEqual(expected);
  for (const { field, value } of fill) {
    const elements = await found(field, field.control === 'radio' ? 2 : 1);
    if (field.control === 'select') expect(elements[0].options).toContain(value);
    if (field.control === 'radio') expect(elements.map((radio) => radio.value)).toContain(value);
  }
});
