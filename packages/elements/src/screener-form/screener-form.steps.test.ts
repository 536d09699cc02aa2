// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect } from 'chai';
import {
  button,
  buttons,
  chosen,
  inputOf,
  partTexts,
  readableText,
  rootOf,
  sentAdministration,
  tidy,
} from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl, until } from '../testing/stage.js';

const eight = { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0, '6': 0, '7': 0, '8': 0 };

const mountSteps = (attributes = ''): Promise<Control> =>
  mountControl(`<form method="post"><phq9-form name="part" layout="steps" ${attributes}></phq9-form></form>`);
const question = (control: Control): string => partTexts(control, 'question').join('|');
const textOf = (id: string): string => phq9.items.find((item) => item.id === id)!.text;

async function press(control: Control, words: string): Promise<void> {
  button(control, words).click();
  await control.updateComplete;
}

/** What a finger does: pointer events, then the click. */
async function touch(control: Control, id: string, value: unknown): Promise<void> {
  const input = inputOf(control, id, value);
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  input.click();
  await control.updateComplete;
}

/** What an arrow key does: a key event, then the browser's own click. */
async function choose(control: Control, id: string, value: unknown): Promise<void> {
  const input = inputOf(control, id, value);
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
  input.click();
  await control.updateComplete;
}

describe('one question at a time', () => {
  it('shows one question, the stem, and how far it is', async () => {
    const control = await mountSteps();
    expect(question(control)).to.equal(textOf('1'));
    expect(readableText(control)).to.contain(phq9.stem);
    expect(readableText(control)).to.contain('1 of 10');
    const progress = rootOf(control).querySelector('progress')!;
    expect([progress.value, progress.max]).to.deep.equal([1, 10]);
    expect(progress.getAttribute('aria-label')).to.equal('1 of 10');
  });

  it('has no way back on the first question', async () => {
    const control = await mountSteps();
    expect(buttons(control)).to.not.include('Back');
  });

  it('goes on by itself after a touch', async () => {
    const control = await mountSteps();
    await touch(control, '1', 2);
    expect(question(control)).to.equal(textOf('1'));
    expect(chosen(control)).to.deep.equal([['1', '2']]);
    await until(() => question(control) === textOf('2'), 'the second question');
    expect(control.responses).to.deep.equal({ '1': 2 });
  });

  it('waits for Next after a key', async () => {
    const byKey = await mountSteps();
    const form = byKey.form!;
    const byTouch = document.createElement('phq9-form') as Control;
    byTouch.layout = 'steps';
    form.append(byTouch);
    await byTouch.updateComplete;
    await choose(byKey, '1', 2);
    await touch(byTouch, '1', 2);
    await until(() => question(byTouch) === textOf('2'), 'the touched form goes on');
    expect(question(byKey)).to.equal(textOf('1'));
    await press(byKey, 'Next');
    expect(question(byKey)).to.equal(textOf('2'));
  });

  it('takes the focus to the heading of the next question', async () => {
    const control = await mountSteps();
    await choose(control, '1', 1);
    await press(control, 'Next');
    const focused = rootOf(control).activeElement;
    expect(focused?.getAttribute('role')).to.equal('heading');
    expect(tidy(focused!.textContent)).to.equal(textOf('2'));
  });

  it('does not take the focus when the page loads', async () => {
    const control = await mountSteps();
    expect(rootOf(control).activeElement).to.equal(null);
  });

  it('loses nothing on the way back', async () => {
    const control = await mountSteps();
    await choose(control, '1', 3);
    await press(control, 'Next');
    await choose(control, '2', 1);
    await press(control, 'Next');
    await press(control, 'Back');
    expect(chosen(control)).to.deep.equal([['2', '1']]);
    await press(control, 'Back');
    expect(chosen(control)).to.deep.equal([['1', '3']]);
    expect(control.responses).to.deep.equal({ '1': 3, '2': 1 });
  });

  it('does not go on behind the back of somebody who went back', async () => {
    const control = await mountSteps();
    await choose(control, '1', 0);
    await press(control, 'Next');
    await touch(control, '2', 1);
    await press(control, 'Back');
    const other = document.createElement('phq9-form') as Control;
    other.layout = 'steps';
    control.form!.append(other);
    await other.updateComplete;
    await touch(other, '1', 1);
    await until(() => question(other) === textOf('2'), 'another form goes on');
    expect(question(control)).to.equal(textOf('1'));
  });

  it('skips a question that need not be answered', async () => {
    const control = await mountSteps();
    await press(control, 'Skip');
    expect(question(control)).to.equal(textOf('2'));
    expect(control.responses).to.deep.equal({});
  });

  it('stays and says so where an answer is needed', async () => {
    const control = await mountSteps('required');
    await press(control, 'Next');
    expect(question(control)).to.equal(textOf('1'));
    expect(tidy(rootOf(control).querySelector('[role="alert"]')?.textContent ?? '')).to.match(
      /Please answer/,
    );
    expect(rootOf(control).querySelector('[aria-invalid="true"]')).to.not.equal(null);
    await choose(control, '1', 0);
    expect(rootOf(control).querySelector('[role="alert"]')).to.equal(null);
    await press(control, 'Next');
    expect(question(control)).to.equal(textOf('2'));
  });

  it('takes a refusal for an answer where declining is offered', async () => {
    const control = await mountSteps('required skippable');
    await press(control, 'I’d rather not answer');
    expect(control.responses).to.deep.equal({ '1': 'declined' });
    await until(() => question(control) === textOf('2'), 'the second question');
    await press(control, 'Back');
    const declined = button(control, 'I’d rather not answer');
    expect(declined.getAttribute('aria-pressed')).to.equal('true');
    await choose(control, '1', 1);
    expect(control.responses).to.deep.equal({ '1': 1 });
    expect(button(control, 'I’d rather not answer').getAttribute('aria-pressed')).to.equal('false');
  });

  it('offers no refusal unless it is skippable', async () => {
    const control = await mountSteps();
    expect(buttons(control)).to.not.include('I’d rather not answer');
  });

  it('ends with thanks, the number of answers and a way to the open ones', async () => {
    const control = await mountSteps();
    control.responses = { ...eight, '4': null };
    await control.updateComplete;
    for (const id of ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'difficulty']) {
      expect(question(control)).to.equal(textOf(id));
      await press(control, ['4', '9', 'difficulty'].includes(id) ? 'Skip' : 'Next');
    }
    expect(readableText(control)).to.contain('Thank you. That was the last question.');
    expect(readableText(control)).to.contain('7 of 9 answered');
    expect(rootOf(control).activeElement?.getAttribute('role')).to.equal('heading');
    await press(control, 'Question 4');
    expect(question(control)).to.equal(textOf('4'));
  });

  it('says Finish on the last question once it is answered', async () => {
    const control = await mountSteps();
    control.responses = { ...eight, '9': 0, difficulty: 1 };
    await control.updateComplete;
    for (const _ of Array.from({ length: 9 })) await press(control, 'Next');
    expect(question(control)).to.equal(textOf('difficulty'));
    await press(control, 'Finish');
    expect(readableText(control)).to.contain('Thank you.');
    await press(control, 'Back');
    expect(question(control)).to.equal(textOf('difficulty'));
  });

  it('goes to the first open question when the form is sent too early', async () => {
    const control = await mountSteps('required');
    control.responses = { '1': 0, '2': 0, '4': 0 };
    await control.updateComplete;
    expect(control.form!.reportValidity()).to.equal(false);
    await until(() => question(control) === textOf('3'), 'the third question');
  });

  it('starts anew after a reset', async () => {
    const control = await mountSteps();
    await choose(control, '1', 1);
    await press(control, 'Next');
    control.reset();
    await control.updateComplete;
    expect(question(control)).to.equal(textOf('1'));
    expect(chosen(control)).to.deep.equal([]);
  });

  it('can be read to the end while read-only', async () => {
    const control = await mountSteps('readonly required');
    control.responses = { '1': 2 };
    await control.updateComplete;
    await press(control, 'Next');
    expect(question(control)).to.equal(textOf('2'));
    await press(control, 'Next');
    expect(question(control)).to.equal(textOf('3'));
    expect(control.responses).to.deep.equal({ '1': 2 });
  });

  it('is recorded as steps, and a page as a page', async () => {
    const control = await mountSteps('mode="read-aloud"');
    expect(control.administration).to.include({ layout: 'steps', mode: 'read-aloud', language: 'en' });
    control.layout = 'page';
    expect(control.administration?.layout).to.equal('page');
    expect(sentAdministration(control)).to.include({
      mode: 'read-aloud',
    });
  });

  it('keeps the answers when the layout changes', async () => {
    const control = await mountSteps();
    await choose(control, '1', 1);
    await press(control, 'Next');
    control.layout = 'page';
    await control.updateComplete;
    expect(chosen(control)).to.deep.equal([['1', '1']]);
    expect(rootOf(control).querySelectorAll('[part~="item"]')).to.have.length(10);
  });
});
