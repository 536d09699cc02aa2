// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alertKey } from '../../extension/src/panel/practice/alerts.ts';
import { colleagues, removeColleague } from '../../extension/src/panel/colleagues/colleagues.ts';
import { confirmArrival } from '../../extension/src/panel/share/confirm-arrival.ts';
import { takeIn } from '../../extension/src/panel/share/take-in.ts';
import { shareOf } from '../../extension/src/panel/share/shares.ts';
import { passphrase } from '../../packages/record-store/src/testing/vault-fixture.ts';
import {
  acquaint,
  actions,
  administrationOf,
  familyValue,
  kept,
  letterOf,
  mother,
  panelOf,
  plan,
  receive,
  screen,
  seal,
  sealText,
  send,
  visitValue,
} from './share-fixture.mjs';

let anna;
let berta;
let family;
let screening;
let visit;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-04-02T15:00:00Z') });
  anna = await panelOf('Testvisitor Anna');
  berta = await panelOf('Testvisitor Berta');
  await acquaint(anna, berta);
  ({ id: family } = await anna.saveFamily(familyValue()));
  screening = await screen(anna, family);
  visit = await anna.saveVisit(visitValue(family), {});
});

afterEach(() => vi.useRealTimers());

const standings = ({ plan: { records } }) =>
  Object.fromEntries(records.map(({ id, standing }) => [id, standing]));

describe('a family that is shared', () => {
  it('is the same on both panels, scored on each, and both logs tell it', async () => {
    const { file, sent } = await send(anna, family);
    const taken = await receive(berta, file);
    expect(taken.from.value.name).toBe('Testvisitor Anna');
    expect(taken.arrivalCode).toBe(sent.arrivalCode);
    expect(kept(berta)).toEqual(kept(anna));
    expect(berta.screening(screening.id).value.administration.result.total).toBe(15);
    expect((await actions(anna)).at(-1)).toBe('family.shared');
    expect((await actions(berta)).slice(-2)).toEqual(['family.share-received', 'alert.act-now']);
  });

  it('takes neither drafts nor links nor keys along', async () => {
    await anna.saveDraft({ of: 'family', family, base: null, fields: familyValue(), begun: '' });
    await receive(berta, (await send(anna, family)).file);
    expect(berta.drafts()).toEqual([]);
    expect(berta.store.records('exchange-key')).toHaveLength(1);
    expect(berta.store.records('colleague')).toHaveLength(1);
  });

  it('goes back and forth, and what either adds or puts right is on both in the end', async () => {
    await receive(berta, (await send(anna, family)).file);
    await berta.acknowledge(
      berta.screening(screening.id),
      berta.screening(screening.id).value.administration.result.alerts.map(alertKey),
    );
    await berta.corrections.correctDate(berta.screening(screening.id), '2026-03-03', 'entered a day late');
    const later = await screen(berta, family, { itemNine: 0, date: '2026-04-01' });
    await anna.recordCharting(anna.screening(screening.id), { how: 'copied', chart: 'caregiver' });
    await anna.saveVisit({ ...visitValue(family), minutes: 75 }, { before: anna.visit(visit.id) });
    await receive(anna, (await send(berta, family)).file);
    await receive(berta, (await send(anna, family)).file);
    expect(kept(anna)).toEqual(kept(berta));
    const { value } = anna.screening(screening.id);
    expect(value).toMatchObject({ date: '2026-03-03', charted: [{ how: 'copied' }] });
    expect(value.acknowledged.length).toBeGreaterThan(0);
    expect(anna.visit(visit.id).value.minutes).toBe(75);
    expect(anna.screening(later.id).value.date).toBe('2026-04-01');
  });

  it('changes nothing when it is taken in twice, and says so', async () => {
    const { file } = await send(anna, family);
    await receive(berta, file);
    const before = berta.store.records().map(({ id, revision }) => [id, revision]);
    const again = await receive(berta, file);
    expect(again.plan.isRepeated).toBe(true);
    expect(new Set(Object.values(standings(again)))).toEqual(new Set(['same']));
    const share = shareOf(berta, family);
    expect(berta.store.records().map(({ id, revision }) => [id, revision])).toEqual(
      before.map(([id, revision]) => [id, id === share.id ? revision + 1 : revision]),
    );
    expect(share.value.received).toHaveLength(1);
  });

  it('is not set back by an older file that comes late', async () => {
    const { file: older } = await send(anna, family);
    await anna.saveFamily(familyValue({ code: 'K-205' }), anna.family(family));
    await receive(berta, (await send(anna, family)).file);
    const late = await receive(berta, older);
    expect(standings(late)[family]).toBe('ours');
    expect(berta.family(family).value.code).toBe('K-205');
  });

  it('asks where both have changed the same, and keeps what was decided on both sides', async () => {
    await receive(berta, (await send(anna, family)).file);
    await anna.saveFamily(familyValue({ code: 'K-205' }), anna.family(family));
    await berta.saveFamily(familyValue({ code: 'K-206' }), berta.family(family));
    await berta.saveVisit({ ...visitValue(family), minutes: 30 }, { before: berta.visit(visit.id) });
    await anna.saveVisit({ ...visitValue(family), minutes: 90 }, { before: anna.visit(visit.id) });
    const { file } = await send(anna, family);
    const planned = await plan(berta, file);
    expect(standings(planned)).toMatchObject({ [family]: 'contested', [visit.id]: 'contested' });
    expect(planned.plan.records.find(({ id }) => id === family).contested).toEqual(['code']);
    await expect(receive(berta, file)).rejects.toThrow(RangeError);
    await receive(
      berta,
      file,
      new Map([
        [family, 'theirs'],
        [visit.id, 'ours'],
      ]),
    );
    expect(berta.family(family).value.code).toBe('K-205');
    expect(berta.visit(visit.id).value).toMatchObject({ minutes: 30, corrections: [{}, {}] });
    const back = await receive(anna, (await send(berta, family)).file);
    expect(standings(back)).toMatchObject({ [family]: 'same', [visit.id]: 'theirs' });
    expect(kept(anna)).toEqual(kept(berta));
  });

  it('is not taken in over what was changed here after it was shown', async () => {
    const { file } = await send(anna, family);
    await receive(berta, file);
    await anna.saveFamily(familyValue({ code: 'K-205' }), anna.family(family));
    const planned = await plan(berta, (await send(anna, family)).file);
    await berta.saveFamily(familyValue({ code: 'K-206' }), berta.family(family));
    const taking = takeIn(berta, planned.plan, { ...planned, decisions: new Map() });
    await expect(taking).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(berta.family(family).value.code).toBe('K-206');
  });

  it('brings its safety events, and what either has done about them', async () => {
    const [opened] = anna.safety.open(family);
    await receive(berta, (await send(anna, family)).file);
    expect(berta.safety.open(family).map(({ record }) => record.value)).toEqual([opened.record.value]);
    vi.setSystemTime(Date.parse('2026-04-02T15:05:00Z'));
    const keys = screening.value.administration.result.alerts.map(alertKey);
    await berta.acknowledge(berta.screening(screening.id), keys);
    await receive(anna, (await send(berta, family)).file);
    expect(anna.safety.open(family)[0].state.stage).toBe('acknowledged');
    expect(kept(anna)).toEqual(kept(berta));
  });

  it('raises the safety event of a screening that comes without one', async () => {
    const content = letterOf(anna, family);
    content.records = content.records.filter(({ kind }) => kind !== 'safety');
    await receive(berta, await seal(anna, content));
    expect(berta.safety.open(family)).toHaveLength(1);
  });

  it('leaves a screening where it was moved to meanwhile', async () => {
    await receive(berta, (await send(anna, family)).file);
    const other = await berta.saveFamily(familyValue({ code: 'K-300' }));
    await berta.corrections.moveScreening(
      berta.screening(screening.id),
      { family: other.id, caregiver: mother },
      'was another mother',
    );
    const again = await receive(berta, (await send(anna, family)).file);
    expect(standings(again)[screening.id]).toBe('elsewhere');
    expect(berta.screening(screening.id).value.family).toBe(other.id);
  });

  it('opens an alert again that was acknowledged before more answers were known to be of another person', async () => {
    await receive(berta, (await send(anna, family)).file);
    const keys = screening.value.administration.result.alerts.map(alertKey);
    await berta.acknowledge(berta.screening(screening.id), keys);
    vi.setSystemTime(Date.parse('2026-04-02T15:05:00Z'));
    const father = { id: 'b'.repeat(32), kinship: 'father', label: '', language: 'en' };
    await anna.saveFamily(
      familyValue({ caregivers: [...familyValue().caregivers, father] }),
      anna.family(family),
    );
    await anna.corrections.moveScreening(
      anna.screening(screening.id),
      { family, caregiver: father.id },
      'the father answered',
    );
    await receive(berta, (await send(anna, family)).file);
    const { acknowledged, caregiver, corrections } = berta.screening(screening.id).value;
    expect([acknowledged, caregiver]).toEqual([[], father.id]);
    expect(corrections[0].acknowledged).toHaveLength(keys.length);
  });
});

describe('a family that is handed over', () => {
  it('counts as arrived only with the code that its recipient sees', async () => {
    const { file, sent } = await send(anna, family, 'hand-over');
    const { arrivalCode } = await receive(berta, file);
    expect(await confirmArrival(anna, { family, letter: sent.letter, code: '000 001' })).toBe(false);
    expect(shareOf(anna, family).value.sent[0].arrived).toBeNull();
    expect(
      await confirmArrival(anna, { family, letter: sent.letter, code: arrivalCode.replace(' ', '') }),
    ).toBe(true);
    expect(shareOf(anna, family).value.sent[0].arrived).not.toBeNull();
    expect((await actions(anna)).at(-1)).toBe('family.arrived');
    expect(await actions(berta)).toContain('family.hand-over-received');
  });

  it('leaves nothing of its way behind when it is deleted', async () => {
    await send(anna, family, 'hand-over');
    await anna.store.reauthenticate(passphrase);
    await anna.deleteFamily(family);
    expect(shareOf(anna, family)).toBeUndefined();
    expect(kept(anna)).toEqual([]);
  });
});

describe('a file that is refused', () => {
  const unchanged = async (work) => {
    const before = berta.store.records().map(({ id, revision }) => [id, revision]);
    const outcome = await work();
    expect(berta.store.records().map(({ id, revision }) => [id, revision])).toEqual(before);
    return outcome;
  };

  it.each([
    ['cut off', (file) => file.slice(0, -100), 'cut-off'],
    ['with one bit changed', (file) => file.with(5_000, file[5_000] ^ 4), 'not-genuine'],
    ['of another kind', () => new TextEncoder().encode('{}'), 'malformed'],
    ['empty', () => new Uint8Array(), 'malformed'],
  ])('%s: nothing changes', async (_, change, code) => {
    const { file } = await send(anna, family);
    expect(await unchanged(() => receive(berta, change(file)))).toMatchObject({ ok: false, code });
  });

  it('is one to somebody else', async () => {
    const { file } = await send(anna, family);
    expect(await receive(anna, file)).toEqual({ ok: false, code: 'other-recipient' });
  });

  it('comes from somebody who is not known any more', async () => {
    const { file } = await send(anna, family);
    await removeColleague(berta, colleagues(berta)[0]);
    expect(await unchanged(() => receive(berta, file))).toEqual({ ok: false, code: 'unknown-sender' });
  });

  it('is not sealed to, and not taken in from, somebody whose numbers were not compared', async () => {
    const { file } = await send(anna, family);
    for (const panel of [anna, berta]) {
      const [{ id, revision, value }] = colleagues(panel);
      const change = {
        kind: 'colleague',
        id,
        expectedRevision: revision,
        value: { ...value, confirmed: null },
      };
      await panel.store.write([{ put: change }], []);
    }
    expect(await send(anna, family)).toEqual({ ok: false, code: 'unconfirmed' });
    expect(await unchanged(() => receive(berta, file))).toEqual({ ok: false, code: 'unconfirmed' });
  });

  it('holds a score that was made up: it is scored from the answers', async () => {
    const content = letterOf(anna, family);
    const record = content.records.find(({ id }) => id === screening.id);
    record.value.administration.result = { ...administrationOf().result, total: 0, alerts: [] };
    await receive(berta, await seal(anna, content));
    const { result } = berta.screening(screening.id).value.administration;
    expect(result).toEqual(screening.value.administration.result);
  });

  it.each([
    ['a record of another family', ({ records }) => (records[1].value.family = 'b'.repeat(32)), 'impossible'],
    ['a record twice', ({ records }) => records.push(records[1]), 'impossible'],
    ['no family', ({ records }) => records.shift(), 'impossible'],
    ['no list of records', (letter) => (letter.records = {}), 'impossible'],
    ['an id that is none', ({ records }) => (records[1].id = '../x'), 'impossible'],
    ['a family without caregivers', ({ records }) => delete records[0].value.caregivers, 'impossible'],
    ['an answer outside its scale', ({ records }) => (answersOf(records)[9] = 7), 'impossible'],
    ['a key that is no item', ({ records }) => (answersOf(records)['__x'] = 1), 'impossible'],
    ['an unknown item', ({ records }) => (answersOf(records)['10'] = 1), 'impossible'],
    ['a key of its own', (letter) => (letter.note = 'x'), 'impossible'],
    ['a later version', (letter) => (letter.version = 2), 'newer'],
    ['a kind of record that is not known', ({ records }) => (records[1].kind = 'later'), 'newer'],
    ['a later questionnaire', ({ records }) => (sittingOf(records).version = '99'), 'other-wording'],
    ['an unknown questionnaire', ({ records }) => (sittingOf(records).instrument = 'x'), 'other-wording'],
  ])('holds %s: nothing changes', async (_, change, code) => {
    const content = letterOf(anna, family);
    change(content);
    const file = await seal(anna, content);
    expect(await unchanged(() => receive(berta, file))).toEqual({ ok: false, code });
  });

  it('would write over a record that is something else here', async () => {
    const [{ id }] = berta.store.records('colleague');
    const content = letterOf(anna, family);
    content.records[1].id = id;
    const file = await seal(anna, content);
    expect(await unchanged(() => receive(berta, file))).toEqual({ ok: false, code: 'impossible' });
  });

  it('leaves out what has no place in a record, and no prototype is touched', async () => {
    const content = letterOf(anna, family);
    content.records[0].value.diary = 'Canary';
    const text = JSON.stringify(content).replace('"diary":', '"__proto__":{"polluted":1},"diary":');
    await receive(berta, await sealText(anna, text));
    expect(JSON.stringify(berta.store.records())).not.toContain('Canary');
    expect({}.polluted).toBeUndefined();
  });
});

const sittingOf = (records) => records.find(({ kind }) => kind === 'screening').value.administration;
const answersOf = (records) => sittingOf(records).responses;
