// SPDX-License-Identifier: Apache-2.0
import { ensureBrowsers } from '@cradleside/tooling/browsers/ensure-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases.mjs';
import { note, openDesk, typed } from './desk.mjs';
import { fillOutcomes, filledModel, fills } from './field-rows.mjs';
import { runCase } from './run-case.mjs';

/** The whole table is the soak; these stand for its kinds. */
const rows = {
  chromium: [
    'textarea',
    'input, four lines',
    'tinymce, iframe',
    'ckeditor 5',
    'quill',
    'lexical, rich',
    'frame, design mode',
    'frame, other origin',
    'shadow tree, closed',
    'focus moved to another field with the window',
    'focus moved into a frame with the window',
    'focus moved at once to a field out of sight',
    'beside a field that ticks',
    'replaced by the server after the focus is lost',
    'upper case',
  ],
  firefox: [
    'textarea',
    'focus moved into a frame with the window',
    'ckeditor 5',
    'lexical, rich',
    'frame, same origin',
    'read only',
  ],
};
/** Editors that hear of a selection each in their own way. */
const selecting = {
  chromium: ['textarea', 'contenteditable', 'lexical, rich', 'slate'],
  firefox: ['textarea'],
};
const deskMs = 120_000;

const { running } = await ensureBrowsers();
const engines = ['chromium', 'firefox'].filter((engine) => running.includes(engine));

describe.each(engines)('in %s, a note', (engine) => {
  let desk;
  beforeAll(async () => {
    desk = await openDesk(engine, cases);
  }, deskMs);
  afterAll(() => desk?.close());

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

  it.each(selecting[engine])('replaces no selected text: %s', async (name) => {
    await desk.open(name);
    await desk.typeAround(name);
    await desk.selectLastWord();
    expect((await desk.insert()).answer).toMatchObject({ outcome: 'inserted' });
    expect(await desk.model(name)).toBe(typed.before + typed.after + note);
  });

  it.each([
    ['textarea', { selector: '#field' }],
    ['frame, same origin', { selector: '#field', frame: '#frame' }],
    ['frame, design mode', { selector: 'body', frame: '#frame' }],
    ['contenteditable', { selector: '#field' }],
  ])('goes into the field that a page rule names when none had the focus: %s', async (name, noteField) => {
    await desk.open(name);
    const others = await desk.decoys();
    expect((await desk.call('describeTarget', { noteField })).answer).toMatchObject({ reach: 'ready' });
    expect((await desk.call('insertNote', note, { noteField })).answer).toMatchObject({
      outcome: 'inserted',
    });
    expect(await desk.model(name)).toBe(note);
    expect(await desk.decoys()).toEqual(others);
  });

  it.each([
    ['in the same field', '#field'],
    ['in another field', '#decoy-after'],
  ])('stays where it landed when the user types on at once, as what she types does: %s', async (_, place) => {
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
  });

  it('goes into the frame that was clicked straight from the panel, or to the clipboard', async () => {
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
  });

  // Firefox's remote protocol closes dialogs by itself.
  it.runIf(engine === 'chromium')(
    'is not held up by a dialog of the page, and does not come in after it',
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
});

describe.each(engines)('in %s, a page rule', (engine) => {
  let desk;
  beforeAll(async () => {
    desk = await openDesk(engine, cases);
  }, deskMs);
  afterAll(() => desk?.close());

  it('fills each kind of field, and says of each what became of it', async () => {
    await desk.open('fields');
    expect((await desk.call('fillFields', fills)).answer).toEqual(fillOutcomes);
    expect(await desk.model('fields')).toEqual(filledModel);
    const again = (await desk.call('fillFields', fills)).answer.map(({ outcome }) => outcome);
    expect(again).not.toContain('filled');
  });

  describe('on the page of a client', () => {
    const rule = (clientId) => ({ id: 'chart', label: 'Chart', url: '*', clientId, fields: [] });
    beforeAll(() => desk.open('client id'), deskMs);

    it.each([
      ['a text', { selector: '#plain' }, { found: 'K-204' }],
      ['an attribute', { selector: '#attribute', attribute: 'data-client' }, { found: 'K-204' }],
      ['the value of a field', { selector: '#field' }, { found: 'K-204' }],
      ['a text in a frame', { selector: '#inner', frame: '#part' }, { found: 'K-204' }],
      ['a text with invisible characters', { selector: '#bidi' }, { found: 'K-204' }],
      ['the start of ten megabytes', { selector: '#huge', pattern: '^(K-[0-9]{3}) ' }, { found: 'K-204' }],
      ['not one of two', { selector: '.twice' }, { found: null, reason: 'several' }],
      ['no password', { selector: '#secret' }, { found: null, reason: 'other-text' }],
      ['nothing of 65 characters', { selector: '#long' }, { found: null, reason: 'other-text' }],
      ['nothing where there is nothing', { selector: '#none' }, { found: null, reason: 'not-found' }],
    ])('reads as the id %s', async (_, clientId, reading) => {
      expect((await desk.call('readClientId', rule(clientId))).answer).toEqual(reading);
    });

    it('is tested without a change to the page', async () => {
      const before = await desk.model('client id');
      const fields = [
        { value: 'phq-9.total', selector: '#field', control: 'number' },
        { value: 'phq-9.band', selector: '#band', control: 'select', map: { moderate: '3', severe: '9' } },
        { value: 'phq-9.date', selector: '.twice', control: 'date' },
      ];
      const tested = await desk.call('testRule', {
        ...rule({ selector: '#plain' }),
        note: { selector: '#shut' },
        fields,
      });
      expect(tested.answer).toEqual([
        { part: 'client-id', outcome: 'found', text: 'K-204' },
        { part: 'note', outcome: 'refused', text: 'shut' },
        { part: 'phq-9.total', outcome: 'found', text: 'field' },
        { part: 'phq-9.band', outcome: 'refused', text: '9' },
        { part: 'phq-9.date', outcome: 'several' },
      ]);
      expect(await desk.model('client id')).toBe(before);
    });
  });
});
