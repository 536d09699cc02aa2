// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';

const leastRingPx = 3;

/** Runs inside the page: the focused control, and the widest outline around it. */
function readFocus() {
  const root = document.activeElement?.shadowRoot;
  const focused = root?.activeElement;
  if (!focused) return { kind: document.activeElement?.localName };
  const label = focused.closest('label');
  const widths = [focused, label].filter(Boolean).map((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  return {
    kind: focused.getAttribute('role') ?? focused.type ?? focused.localName,
    name: focused.name ?? '',
    value: focused.value ?? '',
    text: (label ?? focused).textContent.trim(),
    ring: Math.max(...widths),
  };
}

describe.each(await testEngines())('the keyboard in %s', (engine) => {
  let page;
  const focus = () => page.evaluate(readFocus);
  const responses = () => page.evaluate(() => document.querySelector('form').firstElementChild.responses);
  /** Starts in front of the element, as somebody who tabs through the page. */
  const startBefore = () =>
    page.evaluate(() => {
      const heading = document.querySelector('h1');
      heading.tabIndex = -1;
      heading.focus();
    });

  beforeAll(async () => {
    page = await openElementsPage(engine, { viewport: { width: 820, height: 700 } });
  });
  afterAll(() => page?.close());

  const walks = [
    ['phq9-form', {}, ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'difficulty']],
    ['gad7-form', { lang: 'es' }, ['1', '2', '3', '4', '5', '6', '7']],
    ['pcl5-form', {}, Array.from({ length: 20 }, (_, index) => String(index + 1))],
    ['screener-form', { instrument: 'ace-10' }, Array.from({ length: 10 }, (_, index) => String(index + 1))],
  ];
  /** Where Tab stops is the same code for every questionnaire. */
  const own = engine === 'chromium' || looksAtEverything ? walks : walks.slice(0, 1);

  it.each(own)('stops once at each question of <%s>, there and back', async (tag, attributes, ids) => {
    await page.show({ tag, attributes });
    await startBefore();
    for (const id of ids) {
      await page.press('Tab');
      const { kind, name, ring } = await focus();
      expect([kind, name]).toEqual(['radio', id]);
      expect(ring).toBeGreaterThanOrEqual(leastRingPx);
    }
    for (const id of ids.toReversed().slice(1)) {
      await page.press('Tab', { shift: true });
      expect((await focus()).name).toBe(id);
    }
  });

  it('chooses with Space and the arrows', async () => {
    await page.show({ tag: 'phq9-form', attributes: {} });
    await startBefore();
    await page.press('Tab');
    await page.press('Space');
    expect(await responses()).toEqual({ 1: 0 });
    await page.press('ArrowDown');
    await page.press('ArrowRight');
    expect(await responses()).toEqual({ 1: 2 });
    await page.press('ArrowUp');
    expect(await responses()).toEqual({ 1: 1 });
    expect(await focus()).toMatchObject({ name: '1', value: '1' });
    await page.press('Tab');
    expect((await focus()).name).toBe('2');
    await page.press('Tab', { shift: true });
    expect(await focus()).toMatchObject({ name: '1', value: '1' });
  });

  it('fills in a whole PHQ-9', async () => {
    await page.show({ tag: 'phq9-form', attributes: { required: '' } });
    await startBefore();
    for (const _ of Array.from({ length: 9 })) {
      await page.press('Tab');
      await page.press('Space');
      await page.press('ArrowDown');
    }
    const total = await page.evaluate(() => document.querySelector('phq9-form').result.total);
    expect(total).toBe(9);
  });

  it('changes nothing while the form is read-only', async () => {
    await page.show({ tag: 'phq9-form', attributes: { readonly: '' }, responses: { 1: 1 } });
    await startBefore();
    await page.press('Tab');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Space']) await page.press(key);
    expect(await responses()).toEqual({ 1: 1 });
    const checked = await page.evaluate(() =>
      [...document.querySelector('phq9-form').shadowRoot.querySelectorAll('input:checked')].map(
        ({ name, value }) => [name, value],
      ),
    );
    expect(checked).toEqual([['1', '1']]);
  });

  it('finds nothing to stop at in a disabled form', async () => {
    await page.show({ tag: 'phq9-form', attributes: { disabled: '' } });
    await startBefore();
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement.textContent)).toBe('After');
  });

  it('walks through the steps with Next and Back', async () => {
    await page.show({ tag: 'phq9-form', attributes: { layout: 'steps' } });
    await startBefore();
    await page.press('Tab');
    await page.press('Space');
    await page.press('ArrowDown');
    expect(await focus()).toMatchObject({ name: '1', value: '1' });
    await page.press('Tab');
    expect(await focus()).toMatchObject({ kind: 'button', text: 'Next' });
    await page.press('Enter');
    await page.waitFor(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') === 'heading',
    );
    expect((await focus()).text).toMatch(/Feeling down/);
    await page.press('Tab');
    expect((await focus()).name).toBe('2');
    await page.press('Space');
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => /sleep/.test(document.activeElement?.shadowRoot?.activeElement?.textContent));
    await page.press('Tab', { shift: true });
    expect(await focus()).toMatchObject({ kind: 'button', text: 'Back' });
    await page.press('Enter');
    await page.waitFor(() =>
      /Feeling down/.test(document.activeElement?.shadowRoot?.activeElement?.textContent),
    );
    expect(await responses()).toEqual({ 1: 1, 2: 0 });
  });

  it('ticks the checklist', async () => {
    await page.show({ tag: 'fidelity-checklist', attributes: {} });
    await startBefore();
    await page.press('Tab');
    expect(await focus()).toMatchObject({ kind: 'checkbox', value: 'alliance.relationship' });
    expect((await focus()).ring).toBeGreaterThanOrEqual(leastRingPx);
    await page.press('Space');
    await page.press('Tab');
    await page.press('Space');
    expect(await responses()).toEqual({ 'alliance.relationship': true, 'material.needs': true });
    await page.press('Tab', { shift: true });
    await page.press('Space');
    expect(await responses()).toEqual({ 'material.needs': true });
  });

  it('opens the sources of the score card', async () => {
    await page.show({ tag: 'score-card', attributes: {}, responses: { 1: 1 } });
    await startBefore();
    await page.press('Tab');
    expect(await focus()).toMatchObject({ kind: 'summary' });
    expect((await focus()).ring).toBeGreaterThanOrEqual(leastRingPx);
    await page.press('Enter');
    const isOpen = await page.evaluate(
      () => document.querySelector('score-card').shadowRoot.querySelector('details').open,
    );
    expect(isOpen).toBe(true);
  });
});
