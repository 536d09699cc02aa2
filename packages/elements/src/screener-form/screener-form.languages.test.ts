// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/gad7-form.es-US.js';
import '@cradleside/elements/gad7-form.js';
import '@cradleside/elements/phq9-form.ar.js';
import '@cradleside/elements/phq9-form.es-US.js';
import '@cradleside/elements/phq9-form.js';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { expect } from 'chai';
import { partTexts, readableText, rootOf, sentAdministration, tap, tidy } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { controlIn, mount, mountControl } from '../testing/stage.js';

const inLanguage = (lang: string, tag = 'phq9-form', attributes = ''): Promise<Control> =>
  mountControl(`<form method="post"><${tag} name="part" lang="${lang}" ${attributes}></${tag}></form>`);
const form = (control: Control): HTMLElement => rootOf(control).querySelector<HTMLElement>('[part~="form"]')!;

describe('the language of a form', () => {
  for (const [wanted, given] of [
    ['es-US', 'es-US'],
    ['es', 'es-US'],
    ['es-MX', 'es-US'],
    ['ES-us', 'es-US'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['', 'en'],
  ] as const) {
    it(`is ${given} where "${wanted}" is wanted`, async () => {
      const control = await inLanguage(wanted);
      expect(form(control).lang).to.equal(given);
      expect(control.administration?.language).to.equal(given);
      expect(sentAdministration(control)).to.include({
        language: given,
      });
    });
  }

  it('is that of the nearest ancestor', async () => {
    const control = await mountControl(
      '<div lang="ar"><form lang="es" method="post"><phq9-form name="part"></phq9-form></form></div>',
    );
    expect(control.administration?.language).to.equal('es-US');
  });

  it('is that of the page around the hosts it stands in', async () => {
    const outer = mount('<div lang="ar"><div></div></div>');
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    const inner = root.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<phq9-form name="part"></phq9-form>';
    const control = controlIn(inner);
    await control.updateComplete;
    expect(control.administration?.language).to.equal('ar');
    expect(form(control).dir).to.equal('rtl');
  });

  it('is its own before that of an ancestor', async () => {
    const control = await mountControl(
      '<form lang="ar" method="post"><phq9-form name="part" lang="en"></phq9-form></form>',
    );
    expect(control.administration?.language).to.equal('en');
  });

  it('follows its own attribute, answers kept', async () => {
    const control = await inLanguage('en');
    await tap(control, '1', 2);
    control.lang = 'es';
    await control.updateComplete;
    expect(tidy(form(control).textContent)).to.contain(phq9EsUS.stem);
    expect(control.responses).to.deep.equal({ '1': 2 });
    expect(control.administration?.translation).to.equal('phq-9/es-US');
  });

  for (const { language, stem, items, scales, id } of [phq9EsUS, phq9Ar]) {
    it(`gives every word of ${id} letter for letter`, async () => {
      const control = await inLanguage(language);
      const text = tidy(form(control).textContent);
      expect(text).to.contain(tidy(stem));
      const groups = [...rootOf(control).querySelectorAll('[part~="item"]')];
      expect(groups).to.have.length(phq9.items.length);
      for (const [index, item] of phq9.items.entries()) {
        expect(tidy(groups[index]!.querySelector('[part~="question"]')!.textContent)).to.contain(
          items[item.id],
        );
        const labels = [...groups[index]!.querySelectorAll('[part~="answer"]')].map(({ textContent }) =>
          tidy(textContent),
        );
        expect(labels).to.deep.equal([...scales[item.id === 'difficulty' ? 'difficulty' : 'default']]);
      }
    });
  }

  it('gives every English word letter for letter', async () => {
    const control = await inLanguage('en');
    const groups = [...rootOf(control).querySelectorAll('[part~="item"]')];
    expect(tidy(form(control).textContent)).to.contain(phq9.stem);
    for (const [index, item] of phq9.items.entries()) {
      const scale = item.id === 'difficulty' ? phq9.scales.difficulty : phq9.scales.default;
      expect(tidy(groups[index]!.querySelector('[part~="question"]')!.textContent))
        .to.match(/\S/)
        .and.contain(item.text);
      expect(
        [...groups[index]!.querySelectorAll('[part~="answer"]')].map(({ textContent }) => tidy(textContent)),
      ).to.deep.equal(scale.map(({ label }) => label));
    }
  });

  it('reads from right to left in Arabic, English notices excepted', async () => {
    const control = await inLanguage('ar');
    expect(form(control).dir).to.equal('rtl');
    expect(getComputedStyle(form(control)).direction).to.equal('rtl');
    const foreign = rootOf(control).querySelector<HTMLElement>('[part~="licence"] [lang="en"]')!;
    expect(getComputedStyle(foreign).direction).to.equal('ltr');
    expect(tidy(foreign.textContent)).to.equal(phq9.licence.notice);
  });

  it('leaves out the difficulty item that has no cleared Spanish text, and records that', async () => {
    const control = await inLanguage('es', 'gad7-form', 'required');
    expect(rootOf(control).querySelectorAll('input[name="difficulty"]')).to.have.length(0);
    expect(control.administration?.notAsked).to.deep.equal(['difficulty']);
    expect(tidy(form(control).textContent)).to.contain(gad7EsUS.items['7']);
    for (const id of ['1', '2', '3', '4', '5', '6', '7']) await tap(control, id, 1);
    expect(control.checkValidity()).to.equal(true);
    expect(control.administration?.result.total).to.equal(7);
  });

  it('records nothing as not asked in English', async () => {
    const control = await inLanguage('en', 'gad7-form');
    expect(control.administration?.notAsked).to.deep.equal([]);
  });

  it('prints notice and evidence level in every language', async () => {
    for (const [lang, words] of [
      ['en', /Wording: cross-checked/],
      ['es', /Texto: /],
      ['ar', /النص: /],
    ] as const) {
      const control = await inLanguage(lang);
      const [licence] = partTexts(control, 'licence');
      expect(licence).to.match(words);
      expect(licence).to.match(/Pfizer/);
      expect(rootOf(control).querySelector('[part~="licence"]')!.checkVisibility()).to.equal(true);
    }
  });

  const states: Readonly<Record<string, (control: Control) => unknown>> = {
    'on a page': () => undefined,
    'in steps': (control) => {
      control.layout = 'steps';
    },
    'with faults shown': (control) => {
      control.required = true;
      control.responses = { '1': 0 };
      return control.updateComplete.then(() => control.reportValidity());
    },
    'with the crisis text': (control) => {
      control.responses = { '9': 2 };
      control.commit();
    },
    'for a clinician': (control) => {
      control.audience = 'clinician';
      control.responses = { '1': 3, '2': 3, '3': 3, '4': 3, '5': 3, '6': 3, '7': 'declined', '9': 2 };
      control.commit();
    },
  };
  for (const lang of ['es', 'ar']) {
    for (const [label, reach] of Object.entries(states)) {
      it(`is not mixed with English ${label} (${lang})`, async () => {
        const english = await inLanguage('en', 'phq9-form', 'skippable');
        await reach(english);
        await english.updateComplete;
        const known = new Set(sentences(english));
        const control = await inLanguage(lang, 'phq9-form', 'skippable');
        await reach(control);
        await control.updateComplete;
        expect(sentences(control).filter((sentence) => known.has(sentence))).to.deep.equal([]);
      });
    }
  }
});

/** Texts and labels with at least two words that are not marked as English. */
function sentences(control: Control): string[] {
  const clone = rootOf(control).querySelector('[part~="form"]')!.cloneNode(true) as HTMLElement;
  for (const foreign of clone.querySelectorAll('[lang="en"]')) foreign.remove();
  const walker = document.createTreeWalker(clone, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(tidy(walker.currentNode.textContent));
  const labels = [...clone.querySelectorAll('[aria-label]')].map((element) =>
    element.getAttribute('aria-label')!,
  );
  expect(readableText(control)).to.not.equal('');
  return [...texts, ...labels].filter((text) => /[A-Za-z]{2}\S*\s+\S*[A-Za-z]{2}/.test(text));
}
