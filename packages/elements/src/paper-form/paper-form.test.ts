// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/gad7-form.es-US.js';
import '@cradleside/elements/paper-form.js';
import '@cradleside/elements/phq9-form.ar.js';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { expect } from 'chai';
import type { PaperForm } from '../index.js';
import { partTexts, readableText, rootOf, tidy } from '../testing/control.js';
import { mount } from '../testing/stage.js';

async function mountPaper(attributes: string, setUp?: (paper: PaperForm) => void): Promise<PaperForm> {
  const paper = mount(`<paper-form ${attributes}></paper-form>`) as PaperForm;
  setUp?.(paper);
  await paper.updateComplete;
  return paper;
}

const count = (paper: PaperForm, selector: string): number => rootOf(paper).querySelectorAll(selector).length;

describe('<paper-form>', () => {
  it('has the numbers and the wording of the screen, a circle for each answer, and nothing to enter', async () => {
    const paper = await mountPaper('instrument="phq-9"');
    const questions = [...rootOf(paper).querySelectorAll('.question')].map(({ textContent }) =>
      tidy(textContent),
    );
    expect(questions).to.deep.equal(
      phq9.items.map(({ id, text }) => (id === 'difficulty' ? text : `${id}. ${text}`)),
    );
    expect(count(paper, '.mark .circle')).to.equal(9 * 4);
    expect(count(paper, '.options .circle')).to.equal(4);
    expect(count(paper, 'input, button, select')).to.equal(0);
  });

  it('prints no value beside an answer', async () => {
    const paper = await mountPaper('instrument="phq-9"');
    for (const answer of partTexts(paper, 'answer')) expect(answer).to.not.match(/\d/);
  });

  it('has blanks for the day and a code, and none for a name', async () => {
    const paper = await mountPaper('instrument="gad-7"');
    expect(readableText(paper)).to.contain('Date').and.to.contain('Code (no name)');
    expect(count(paper, '.head .blank')).to.equal(2);
  });

  it('has a box for staff in their own language, with the highest total and the critical item', async () => {
    const paper = await mountPaper('instrument="phq-9" lang="ar" staff-language="en"');
    const staff = rootOf(paper).querySelector<HTMLElement>('[part=staff]')!;
    expect([staff.lang, staff.dir]).to.deep.equal(['en', 'ltr']);
    expect(tidy(staff.textContent)).to.contain('answered, of 9').and.to.contain('total, of 27');
    expect(tidy(staff.textContent)).to.contain('question 9 read today');
  });

  it('is whole in the official wording, from right to left', async () => {
    const paper = await mountPaper('instrument="phq-9" lang="ar"');
    const sheet = rootOf(paper).querySelector<HTMLElement>('.sheet')!;
    expect([sheet.lang, sheet.dir]).to.deep.equal(['ar', 'rtl']);
    expect(partTexts(paper, 'title')).to.deep.equal([phq9Ar.title]);
    expect(partTexts(paper, 'stem')).to.deep.equal([phq9Ar.stem]);
  });

  it('leaves out an item without cleared wording, and does not count it', async () => {
    const paper = await mountPaper('instrument="gad-7" lang="es"');
    expect(partTexts(paper, 'question')).to.deep.equal(Object.values(gad7EsUS.items));
    expect(readableText(paper)).to.contain('contestadas, de 7');
  });

  it('is whole in the definition’s language where another is not loaded', async () => {
    const paper = await mountPaper('instrument="gad-7" lang="ar"');
    expect(rootOf(paper).querySelector<HTMLElement>('.sheet')!.lang).to.equal('en');
  });

  it('puts a question that opens the rest before the stem, and says when to stop', async () => {
    const paper = await mountPaper('instrument="pc-ptsd-5"');
    const text = tidy(readableText(paper));
    const places = [
      'Have you ever experienced',
      'Unless you marked “Yes”',
      'In the past month, have you…',
      '1. had',
    ];
    const found = places.map((words) => text.indexOf(words));
    expect(found).to.deep.equal(found.toSorted((one, other) => one - other));
    expect(found[0]).to.be.greaterThan(0);
  });

  it('says of the ASQ that a person asks it, which question follows which, and has no total', async () => {
    const paper = await mountPaper('instrument="asq"');
    const text = tidy(readableText(paper));
    expect(text).to.contain('A person asks these questions aloud');
    expect(text).to.contain('Only after “Yes”, or no answer, to any of 1, 2, 3, 4:');
    expect(text).to.contain('If yes, how? / When?');
    expect(text).to.not.contain('total');
  });

  it('has a box for each item and variant of the checklist, and never a total', async () => {
    const paper = await mountPaper('instrument="imh-hv-visit-components"');
    const definition = paper.definition;
    if (definition?.kind !== 'checklist') throw new Error('The checklist is not in the catalog.');
    const boxes = definition.categories.flatMap(({ items }) =>
      items.flatMap(({ label, variants = [] }) => [label, ...variants.map((variant) => variant.label)]),
    );
    expect(partTexts(paper, 'answer')).to.deep.equal(boxes);
    expect(count(paper, '.boxes .square')).to.equal(boxes.length);
    expect(readableText(paper))
      .to.contain('NOT the official')
      .and.to.not.match(/total|score/i);
  });

  it('prints no wording that its owner does not allow', async () => {
    const paper = await mountPaper('instrument="epds"');
    expect(count(paper, '.circle')).to.equal(0);
    expect(readableText(paper)).to.contain('may not be shown here');
  });

  it('prints an agency’s own definition, and nothing of what cannot be read', async () => {
    const own = { ...phq9, id: 'own', title: 'A made-up form' };
    const paper = await mountPaper('', (made) => (made.definition = own));
    expect(partTexts(paper, 'title')).to.deep.equal(['A made-up form']);
    paper.definition = { ...own, items: null } as never;
    await paper.updateComplete;
    expect(tidy(rootOf(paper).textContent)).to.equal('');
  });
});
