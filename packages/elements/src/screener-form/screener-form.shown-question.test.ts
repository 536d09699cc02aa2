// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/gad7-form.js';
import type { QuestionShownEvent, ShownQuestion } from '../events.js';
import { gad7 } from '@cradleside/instruments/gad7';
import { expect } from 'chai';
import { button, rootOf, tidy } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

async function mountHeard(): Promise<{ control: Control; shown: (ShownQuestion | null)[] }> {
  const shown: (ShownQuestion | null)[] = [];
  const control = await mountControl(
    `<form method="post"><gad7-form name="part" layout="page" skippable><b slot="back">Before</b></gad7-form></form>`,
  );
  control.addEventListener('question-shown', (event: QuestionShownEvent) => shown.push(event.question));
  control.setAttribute('layout', 'steps');
  await control.updateComplete;
  return { control, shown };
}

async function press(control: Control, words: string): Promise<void> {
  button(control, words).click();
  await control.updateComplete;
}

describe('the question that is shown', () => {
  it('is told with its words, once', async () => {
    const { control, shown } = await mountHeard();
    await control.updateComplete;
    expect(shown).to.deep.equal([
      {
        id: '1',
        text: gad7.items[0].text,
        stem: gad7.stem,
        answers: gad7.scales.default.map(({ label }) => label),
      },
    ]);
  });

  it('is told again when she goes on and back, and as none behind the last', async () => {
    const { control, shown } = await mountHeard();
    await press(control, 'I’d rather not answer');
    await press(control, 'Back');
    for (const _ of gad7.items) await press(control, 'I’d rather not answer');
    expect(shown.map((question) => question?.id ?? null)).to.deep.equal([
      '1',
      '2',
      '1',
      ...gad7.items.slice(1).map(({ id }) => id),
      null,
    ]);
  });

  it('can be called by its id, and takes the focus', async () => {
    const { control, shown } = await mountHeard();
    (control as Control & { show(id: string): void }).show('5');
    await control.updateComplete;
    expect(shown.at(-1)?.id).to.equal('5');
    control.focus();
    expect(tidy(rootOf(control).activeElement!.textContent)).to.equal(gad7.items[4].text);
  });

  it('has a place for the way to what came before it, on the first one only', async () => {
    const { control } = await mountHeard();
    const slot = () => rootOf(control).querySelector<HTMLSlotElement>('slot[name=back]');
    expect(
      slot()
        ?.assignedElements()
        .map(({ textContent }) => textContent),
    ).to.deep.equal(['Before']);
    await press(control, 'I’d rather not answer');
    expect(slot()).to.equal(null);
  });
});
