// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { serveTestPages } from './test-pages.mjs';

const styles = {
  'unset-everything': '* { all: unset !important }',
  'no-box-sizing':
    '* { box-sizing: content-box !important; letter-spacing: 1em; text-transform: uppercase; line-height: 3 }',
  'hidden-inputs':
    'input, label, fieldset, legend { display: none !important } form * { visibility: visible }',
  'inherited-oddities': `body { font: italic 6px/0.8 cursive; color: #fefefe; text-align: right; word-spacing: 2em;
    text-indent: 4em; white-space: nowrap; cursor: none; user-select: none; -webkit-user-select: none }`,
  'control-resets': `input { appearance: none; -webkit-appearance: none; width: 1px; height: 1px; opacity: 0; position: absolute }
    button { all: initial } .answer, .form, .item { display: none !important; color: red }`,
};

const pages = Object.fromEntries(
  Object.entries(styles).map(([name, css]) => [
    name,
    `<style>${css}</style><p class="answer" id="own">The page’s own text</p>
      <form method="post" action="sent"><input id="own-input"><phq9-form name="phq9"></phq9-form>
      <fidelity-checklist name="components"></fidelity-checklist></form>`,
  ]),
);
pages.bare = `<p class="answer" id="own">The page’s own text</p><form method="post"><input id="own-input"></form>`;
pages['bare-with-kit'] = `${pages.bare}<phq9-form></phq9-form><fidelity-checklist></fidelity-checklist>`;

const leastControlPx = 20;
const leastTargetPx = 44;

describe.each(await testEngines({ everyRun: ['chromium'] }))(
  'in a page with styles of its own in %s',
  (engine) => {
    /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
    let page;
    let server;

    beforeAll(async () => {
      server = await serveTestPages(pages);
      page = await launch(engine);
    });

    afterAll(async () => {
      await page?.close();
      await server?.close();
    });

    it.each(Object.keys(styles))(
      '"%s" leaves the answers visible, large enough and readable',
      async (name) => {
        await page.goto(server.url + name);
        await page.waitFor(() =>
          document.querySelector('fidelity-checklist')?.shadowRoot?.querySelector('input'),
        );
        const seen = await page.evaluate(() => {
          const read = (tag) => {
            const root = document.querySelector(tag).shadowRoot;
            const input = root.querySelector('input');
            const label = input.closest('label');
            const style = getComputedStyle(label.querySelector('span'));
            const { width, height } = input.getBoundingClientRect();
            return {
              width,
              height,
              target: label.getBoundingClientRect().height,
              isVisible: input.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true,
              opacity: getComputedStyle(input).opacity,
              transform: style.textTransform,
              spacing: [style.letterSpacing, style.wordSpacing, style.textIndent, style.whiteSpace],
              font: [style.fontStyle, style.fontSize],
              color: style.color,
            };
          };
          return { phq9: read('phq9-form'), checklist: read('fidelity-checklist') };
        });
        for (const {
          width,
          height,
          target,
          isVisible,
          opacity,
          transform,
          spacing,
          font,
          color,
        } of Object.values(seen)) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(leastControlPx);
          expect(target).toBeGreaterThanOrEqual(leastTargetPx);
          expect([isVisible, opacity, transform]).toEqual([true, '1', 'none']);
          expect(spacing[0]).toMatch(/^(?:normal|0px)$/);
          expect(spacing.slice(1)).toEqual(['0px', '0px', 'normal']);
          expect(font).toEqual(['normal', '16px']);
          expect(color).toBe('rgb(27, 42, 47)');
        }
      },
    );

    it.each(Object.keys(styles))('"%s" leaves the answers operable', async (name) => {
      await page.goto(server.url + name);
      await page.waitFor(() =>
        document.querySelector('fidelity-checklist')?.shadowRoot?.querySelector('input'),
      );
      await page.click(['phq9-form', 'input[name="2"][value="3"]']);
      await page.press('ArrowUp');
      await page.click(['fidelity-checklist', 'input[type=checkbox]']);
      expect(await page.evaluate(() => document.querySelector('phq9-form').responses)).toEqual({ 2: 2 });
      expect(await page.evaluate(() => document.querySelector('fidelity-checklist').result.status)).toBe(
        'logged',
      );
    });

    it('the kit changes nothing of the page', async () => {
      const read = async (name) => {
        await page.goto(server.url + name);
        return page.evaluate(async () => {
          await customElements.whenDefined('phq9-form');
          await document.querySelector('phq9-form')?.updateComplete;
          const own = ['#own', '#own-input', 'body', 'html'].map((selector) => {
            const style = getComputedStyle(document.querySelector(selector));
            return [...style]
              .filter((property) => !/size|height|width|origin|perspective|inset|bottom|top/.test(property))
              .map((property) => `${selector} ${property}: ${style.getPropertyValue(property)}`);
          });
          return { own, sheets: document.styleSheets.length + document.adoptedStyleSheets.length };
        });
      };
      expect(await read('bare-with-kit')).toEqual(await read('bare'));
    });
  },
);
