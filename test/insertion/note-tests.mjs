// SPDX-License-Identifier: Apache-2.0
import { beforeAll, expect, it } from 'vitest';
import { cases } from './cases.mjs';
import { note, typed } from './desk.mjs';
import { runCase, undoOf } from './run-case.mjs';

/** The whole table is the soak; these stand for its kinds. */
const rows = {
  chromium: [
    'input, four lines',
    'tinymce, iframe',
    'lexical, rich',
    'frame, other origin',
    'shadow tree, closed',
    'focus moved to another field with the window',
    'focus moved at once to a field out of sight',
    'beside a field that ticks',
    'replaced by the server after the focus is lost',
    'upper case',
    'own model, drawn late',
  ],
  firefox: ['focus moved into a frame with the window', 'ckeditor 5', 'quill', 'read only'],
};
/** Of what both engines do each tries a part in every run. */
const undone = ['textarea, right behind what was typed', 'contenteditable, right behind what was typed'];
/** Editors that hear of a selection each in their own way. */
const selecting = [
  'textarea',
  'contenteditable',
  'lexical, rich',
  'slate',
  'own model, hears late of a selection',
];
const ruled = [
  ['textarea', { selector: '#field' }],
  ['frame, same origin', { selector: '#field', frame: '#frame' }],
  ['frame, design mode', { selector: 'body', frame: '#frame' }],
  ['contenteditable', { selector: '#field' }],
];
const goingOn = [
  ['in the same field', '#field'],
  ['in another field', '#decoy-after'],
];
const everyRun = {
  chromium: {
    undone,
    selecting: ['contenteditable', 'slate', 'own model, hears late of a selection'],
    ruled: ['textarea', 'frame, design mode'],
    goingOn: ['in another field'],
    straight: true,
  },
  firefox: {
    undone: undone.slice(1),
    selecting: ['textarea', 'lexical, rich'],
    ruled: ['frame, same origin', 'contenteditable'],
    goingOn: ['in the same field'],
    straight: false,
  },
};

/**
 * What becomes of a note.
 * @param {'chromium' | 'firefox'} engine
 * @param {() => Awaited<ReturnType<typeof import('./desk.mjs').openDesk>>} openedDesk asked once the tests begin
 * @param {{isWhole: boolean}} scope
 */
export function noteTests(engine, openedDesk, { isWhole }) {
  const part = everyRun[engine];
  const chosen = (all, names) => all.filter((one) => isWhole || names.includes([one].flat()[0]));
  let desk;
  beforeAll(() => {
    desk = openedDesk();
  });

  it.each(rows[engine])('lands exactly, or goes to the clipboard: %s', async (name) => {
    const row = await runCase(desk, name);
    expect(row.typed).toBe(typed.before + typed.after);
    const { reason } = cases[name];
    expect(row.answer).toMatchObject(
      reason === undefined ? { outcome: 'inserted' } : { outcome: 'copied', reason },
    );
    expect(row.model).toBe(row.expected);
    expect(row.othersSame).toBe(true);
  });

  it.each(chosen(undone, part.undone))('is taken out alone by one Ctrl+Z: %s', async (name) => {
    expect((await runCase(desk, name)).answer).toMatchObject({ outcome: 'inserted' });
    expect(await undoOf(desk, name)).toBe('one-step');
  });

  it.each(chosen(selecting, part.selecting))('replaces no selected text: %s', async (name) => {
    await desk.open(name);
    await desk.typeAround(name);
    await desk.selectLastWord();
    expect((await desk.insert()).answer).toMatchObject({ outcome: 'inserted' });
    expect(await desk.model(name)).toBe(typed.before + typed.after + note);
  });

  it.each(chosen(ruled, part.ruled))(
    'goes into the field that a page rule names when none had the focus: %s',
    async (name, noteField) => {
      await desk.open(name);
      const others = await desk.decoys();
      expect((await desk.call('describeTarget', { noteField })).answer).toMatchObject({ reach: 'ready' });
      expect((await desk.call('insertNote', note, { noteField })).answer).toMatchObject({
        outcome: 'inserted',
      });
      expect(await desk.model(name)).toBe(note);
      expect(await desk.decoys()).toEqual(others);
    },
  );

  it.each(chosen(goingOn, part.goingOn))(
    'stays where it landed when the user types on at once, as what she types does: %s',
    async (_, place) => {
      await desk.open('textarea');
      await desk.typeAround('textarea');
      const { answer } = await desk.insertAndGoOn('textarea', async () => {
        await desk.clickIn('page', place);
        await desk.page.press('End', { control: true });
        await desk.page.type(' she went on');
      });
      expect(answer).toMatchObject({ outcome: 'inserted' });
      const whole = typed.before + note + typed.after;
      expect(await desk.model('textarea')).toBe(place === '#field' ? `${whole} she went on` : whole);
      expect((await desk.decoys()).at(-1)).toBe(
        place === '#field' ? 'Untouched six' : 'Untouched six she went on',
      );
    },
  );

  const goesStraight = isWhole || part.straight;
  it.runIf(goesStraight)(
    `goes into the frame that was clicked straight from the panel, or to the clipboard${goesStraight ? '' : ' (in the soak)'}`,
    async () => {
      await desk.open('focus moved into a frame with the window');
      await desk.typeAround('focus moved into a frame with the window');
      await desk.clickIn('panel', '#note');
      await desk.clickIn('page', ['#twin', '#field']);
      await desk.page.type('In the frame: ');
      const { outcome } = (await desk.insert()).answer;
      const inFrame = "document.querySelector('#twin').contentDocument.querySelector('#field').value";
      const expected = { inserted: `In the frame: ${note}`, copied: 'In the frame: ' }[outcome];
      expect(await desk.page.evaluate(inFrame)).toBe(expected);
      expect(await desk.model('textarea')).toBe(typed.before + typed.after);
    },
  );

  it.runIf(engine === 'chromium')(
    'is not held up by a dialog of the page, and does not come in after it (in Firefox the driver closes dialogs by itself)',
    async () => {
      await desk.open('textarea');
      await desk.typeAround('textarea');
      const dialog = await desk.openDialog();
      expect((await desk.insert()).answer).toMatchObject({ reason: 'no-answer' });
      await dialog.close();
      await desk.page.waitFor("document.querySelector('#field').value !== ''");
      expect(await desk.model('textarea')).toBe(typed.before + typed.after);
    },
  );

  it('lands on a page that lies to its own scripts, which are asked nothing', async () => {
    await desk.open('hostile');
    await desk.typeAround('hostile');
    await desk.page.evaluate('fixture.lie()');
    expect((await desk.describe()).answer).toMatchObject({ reach: 'ready', label: /^Subjective long/ });
    expect((await desk.insert()).answer).toMatchObject({ outcome: 'inserted' });
    expect(await desk.model('hostile')).toBe(typed.before + note + typed.after);
    expect(await desk.page.evaluate('fixture.asked()')).toBe(0);
  });
}
