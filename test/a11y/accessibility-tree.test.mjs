// SPDX-License-Identifier: Apache-2.0
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';

const tidy = (text) => text.replaceAll(/[\u2066-\u2069\s]+/g, ' ').trim();

const forms = [
  { tag: 'phq9-form', lang: 'en', definition: phq9, texts: ownTexts(phq9) },
  { tag: 'phq9-form', lang: 'es-US', definition: phq9, texts: translatedTexts(phq9, phq9EsUS) },
  { tag: 'phq9-form', lang: 'ar', definition: phq9, texts: translatedTexts(phq9, phq9Ar) },
  { tag: 'gad7-form', lang: 'en', definition: gad7, texts: ownTexts(gad7) },
  { tag: 'pcl5-form', lang: 'en', definition: pcl5, texts: ownTexts(pcl5) },
];

/** Questions with their answers, in the order in which they are asked. */
function ownTexts({ items, scales }) {
  return items.map(({ text, scale = 'default' }) => ({
    text,
    labels: scales[scale].map(({ label }) => label),
  }));
}

function translatedTexts({ items }, { items: texts, scales }) {
  return items.map(({ id, scale = 'default' }) => ({ text: texts[id], labels: [...scales[scale]] }));
}

/** Groups in reading order, each with the controls that follow it. */
function groupsOf(tree, role) {
  const groups = [];
  for (const node of tree) {
    if ((node.role === 'radiogroup' || node.role === 'group') && node.name !== '')
      groups.push({ ...node, controls: [] });
    else if (node.role === role) groups.at(-1)?.controls.push(node);
  }
  return groups.filter(({ controls }) => controls.length > 0);
}

describe.each(await testEngines())('what a screen reader gets in %s', (engine) => {
  let page;

  beforeAll(async () => {
    page = await openElementsPage(engine, { viewport: { width: 820, height: 1180 } });
  });
  afterAll(() => page?.close());

  /** Names are made by one code for every questionnaire; engines differ in how they read them, Arabic too. */
  const own =
    engine === 'chromium' || looksAtEverything
      ? forms
      : forms.filter(({ tag, lang }) => tag === 'phq9-form' && lang !== 'es-US');

  it.each(own)(
    'is every question of <$tag> ($lang) as the name of a group of named radios',
    async ({ tag, lang, texts }) => {
      await page.show({ tag, attributes: { lang } });
      const tree = await page.accessibilityTree();
      const groups = groupsOf(tree, 'radio');
      expect(groups.map(({ controls }) => controls.map(({ name }) => tidy(name)))).toEqual(
        texts.map(({ labels }) => labels),
      );
      for (const [index, { text }] of texts.entries()) {
        expect(groups[index].role).toBe('radiogroup');
        expect(tidy(groups[index].name)).toContain(tidy(text));
      }
      expect(tree.filter(({ role, name }) => role === 'radio' && name === '')).toEqual([]);
    },
  );

  it('is one named group around the whole questionnaire', async () => {
    await page.show({ tag: 'phq9-form', attributes: {} });
    const tree = await page.accessibilityTree();
    expect(tree.filter(({ role, name }) => role === 'group' && name === phq9.title)).toHaveLength(1);
  });

  it('is which answer is chosen', async () => {
    await page.show({ tag: 'phq9-form', attributes: {}, responses: { 1: 2, 3: 0 } });
    const groups = groupsOf(await page.accessibilityTree(), 'radio');
    const checked = groups.map(({ controls }) => controls.findIndex((control) => control.checked === true));
    expect(checked).toEqual([2, -1, 0, -1, -1, -1, -1, -1, -1, -1]);
  });

  it('is which questions are required and open', async () => {
    await page.show({ tag: 'phq9-form', attributes: { required: '' }, responses: { 1: 0 }, act: 'report' });
    const tree = await page.accessibilityTree();
    const groups = groupsOf(tree, 'radio');
    expect(groups.map(({ required }) => required === true)).toEqual([
      ...Array.from({ length: 9 }, () => true),
      false,
    ]);
    expect(groups.map(({ invalid }) => invalid === true)).toEqual([
      false,
      ...Array.from({ length: 8 }, () => true),
      false,
    ]);
    expect(tree.some(({ role }) => role === 'alert')).toBe(true);
  });

  it('is one question and its heading in steps', async () => {
    await page.show({
      tag: 'phq9-form',
      attributes: { layout: 'steps' },
      responses: { 1: 0, 2: 0, 3: 0 },
      at: 'start',
    });
    const tree = await page.accessibilityTree();
    const groups = groupsOf(tree, 'radio');
    expect(groups).toHaveLength(1);
    expect(groups[0].controls).toHaveLength(4);
    const heading = tree.find(
      ({ role, name }) => role === 'heading' && tidy(groups[0].name).includes(tidy(name)) && name !== '',
    );
    expect(heading).toBeDefined();
    expect(tree.some(({ role, name }) => role === 'progressbar' && name.endsWith(' of 10'))).toBe(true);
  });

  it('is every box of the checklist, named, under its category', async () => {
    await page.show({ tag: 'fidelity-checklist', attributes: {} });
    const tree = await page.accessibilityTree();
    const groups = groupsOf(tree, 'checkbox');
    const categories = fidelityChecklist.categories.map(({ label, items }) => [label, items.length]);
    expect(groups.map(({ name }) => tidy(name))).toEqual(categories.map(([label]) => label));
    const boxes = tree.filter(({ role }) => role === 'checkbox').map(({ name }) => tidy(name));
    const labels = fidelityChecklist.categories.flatMap(({ items }) => items.map(({ label }) => label));
    expect(boxes).toHaveLength(labels.length + 1);
    for (const [index, label] of labels.entries()) expect(boxes[index]).toContain(label);
    expect(boxes.at(-1)).toBe('Nothing from this list');
  });

  it('is no score for a respondent', async () => {
    await page.show({
      tag: 'phq9-form',
      attributes: {},
      responses: { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 1 },
      act: 'commit',
    });
    const heard = (await page.accessibilityTree())
      .map(({ name, description = '', value = '' }) => [name, description, value].join(' '))
      .join('\n');
    expect(heard).not.toMatch(/\b17\b|moderate|severe|positive|endorsed|score/i);
  });
});
