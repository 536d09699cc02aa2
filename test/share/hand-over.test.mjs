// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmArrival } from '../../extension/src/panel/share/confirm-arrival.ts';
import { handedOver, takeBack } from '../../extension/src/panel/share/handed-over.ts';
import {
  acquaint,
  actions,
  administrationOf,
  arrive,
  begin,
  familyValue,
  mother,
  panelOf,
  plan,
  receive,
  screen,
  send,
  visitValue,
  windowOf,
} from './share-fixture.mjs';

let anna;
let berta;
let family;

const later = (time) => vi.setSystemTime(Date.parse(time));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-04-02T15:00:00Z') });
  anna = await panelOf('Testvisitor Anna');
  berta = await panelOf('Testvisitor Berta');
  await acquaint(anna, berta);
  ({ id: family } = await anna.saveFamily(familyValue()));
  await screen(anna, family);
});

afterEach(() => vi.useRealTimers());

/** Berta has the family, and Anna has been told the code. */
async function handOver() {
  const { file, sent } = await send(anna, family, 'hand-over');
  const { arrivalCode } = await receive(berta, file);
  later('2026-04-02T15:02:00Z');
  await confirmArrival(anna, { family, letter: sent.letter, code: arrivalCode });
  return sent;
}

describe('a family that was handed over', () => {
  it('is worked with until its arrival is confirmed, then closed and only read', async () => {
    const { file } = await send(anna, family, 'hand-over');
    await receive(berta, file);
    expect(handedOver(anna, family)).toBeUndefined();
    expect(anna.family(family).value.closed).toBe('');
    await handOver();
    expect(handedOver(anna, family)).toMatchObject({ name: 'Testvisitor Berta', closedHere: '2026-04-02' });
    expect(anna.family(family).value.closed).toBe('2026-04-02');
    expect(handedOver(berta, family)).toBeUndefined();
    expect(berta.family(family).value.closed).toBe('');
  });

  it('stays where it is when it was only shared', async () => {
    const { file, sent } = await send(anna, family);
    const { arrivalCode } = await receive(berta, file);
    await confirmArrival(anna, { family, letter: sent.letter, code: arrivalCode });
    expect(handedOver(anna, family)).toBeUndefined();
    expect(anna.family(family).value.closed).toBe('');
  });

  it('keeps the closing that it had, and the reason of that closing travels', async () => {
    const closing = {
      day: '2026-04-01',
      without: [{ caregiver: familyValue().caregivers[0].id, instrument: 'gad-7' }],
      reason: 'Testreason: moved away',
      time: '2026-04-01T10:00:00-05:00',
      actor: 'Testvisitor Anna',
    };
    await anna.saveFamily(familyValue({ closed: '2026-04-01', closings: [closing] }), anna.family(family));
    const { letter } = await handOver();
    expect(berta.family(family).value).toMatchObject({ closed: '2026-04-01', closings: [closing] });
    await takeBack(anna, anna.family(family), { letter, reason: 'Testreason' });
    expect(anna.family(family).value).toMatchObject({ closed: '2026-04-01', closings: [closing] });
  });

  it('is taken back with a reason, and is open again', async () => {
    const { letter } = await handOver();
    await takeBack(anna, anna.family(family), { letter, reason: 'Testreason' });
    expect(handedOver(anna, family)).toBeUndefined();
    expect(anna.family(family).value.closed).toBe('');
    const [{ value }] = anna.store.records('share');
    expect(value.sent[0].takenBack).toMatchObject({ actor: 'Testvisitor Anna', reason: 'Testreason' });
    expect((await actions(anna)).at(-1)).toBe('family.taken-back');
    await takeBack(anna, anna.family(family), { letter, reason: 'Testreason' });
    expect((await actions(anna)).filter((action) => action === 'family.taken-back')).toHaveLength(1);
  });

  it('is open again where it comes back, without a question about its closing', async () => {
    await handOver();
    later('2026-04-02T15:03:00Z');
    await screen(berta, family, { date: '2026-04-01', itemNine: 0 });
    const { file } = await send(berta, family, 'hand-over');
    const planned = await plan(anna, file);
    expect(planned.plan.ownClosing).toBe('ends');
    expect(planned.plan.records.filter(({ standing }) => standing === 'contested')).toEqual([]);
    await receive(anna, file);
    expect(handedOver(anna, family)).toBeUndefined();
    expect(anna.family(family).value.closed).toBe('');
    expect(anna.screenings(family)).toHaveLength(2);
  });

  it('stays closed when an older file of it comes late', async () => {
    await receive(berta, (await send(anna, family)).file);
    await berta.saveFamily(familyValue({ code: 'K-205' }), berta.family(family));
    const older = await send(berta, family);
    later('2026-04-02T15:01:00Z');
    await handOver();
    await receive(anna, older.file);
    expect(handedOver(anna, family)).toBeDefined();
    expect(anna.family(family).value).toMatchObject({ code: 'K-205', closed: '2026-04-02' });
  });

  it('goes on its way again without the closing that its hand-over made', async () => {
    await handOver();
    later('2026-04-02T15:03:00Z');
    await arrive(anna, family, { date: '2026-04-01', itemNine: 0 });
    await receive(berta, (await send(anna, family)).file);
    expect(berta.screenings(family)).toHaveLength(2);
    expect(berta.family(family).value.closed).toBe('');
  });
});

describe('a copy that is only read', () => {
  const takesDown = (practice) => [practice.screenings(family).length, practice.visits(family).length];
  const refused = { name: 'HandedOverError', to: 'Testvisitor Berta', day: '2026-04-02' };

  it('takes in nothing of a form that was open in another window, and its draft stays', async () => {
    const other = await windowOf(anna);
    const responses = { 9: 1 };
    const draft = await begin(other, family, { responses });
    const { file, sent } = await send(anna, family, 'hand-over');
    const { arrivalCode: code } = await receive(berta, file);
    // The other window asks for its write before it can have heard of the arrival.
    const [confirmed, saved] = await Promise.allSettled([
      confirmArrival(anna, { family, letter: sent.letter, code }),
      other.finishScreening(draft, administrationOf()),
    ]);
    expect(confirmed).toMatchObject({ status: 'fulfilled', value: true });
    expect(saved).toMatchObject({ status: 'rejected', reason: { ...refused, isDraftKept: true } });
    expect(takesDown(other)).toEqual([1, 0]);
    expect(other.draft(draft.id).value.responses).toEqual(responses);
    await takeBack(other, other.family(family), { letter: sent.letter, reason: 'Testreason' });
    await other.finishScreening(draft, administrationOf());
    expect(takesDown(other)).toEqual([2, 0]);
  });

  it.each([
    ['a visit', () => anna.saveVisit(visitValue(family), {})],
    ['a change of the family', () => anna.saveFamily(familyValue({ code: 'K-205' }), anna.family(family))],
    ['a corrected day', (one) => anna.corrections.correctDate(one, '2026-03-05', 'Testreason')],
    ['a strike', (one) => anna.corrections.strikeScreening(one, 'Testreason')],
  ])('is not changed by %s', async (_, save) => {
    const [one] = anna.screenings(family);
    const visit = await anna.saveVisit(visitValue(family), {});
    await handOver();
    const before = anna.store.records();
    await expect(save(one)).rejects.toMatchObject({ ...refused, isDraftKept: false });
    await expect(anna.corrections.strikeVisit(visit, 'Testreason')).rejects.toMatchObject(refused);
    expect(anna.store.records()).toEqual(before);
  });

  it('gets no screening from another family, and gives none away', async () => {
    const { id: other } = await anna.saveFamily(familyValue({ code: 'K-205' }));
    const strange = await screen(anna, other);
    await handOver();
    const here = { family, caregiver: mother };
    await expect(anna.corrections.moveScreening(strange, here, 'Testreason')).rejects.toMatchObject(refused);
    const [own] = anna.screenings(family);
    const there = { family: other, caregiver: mother };
    await expect(anna.corrections.moveScreening(own, there, 'Testreason')).rejects.toMatchObject(refused);
  });

  it('takes what arrives, and what a safety event asks for', async () => {
    const [first] = anna.screenings(family);
    await handOver();
    await arrive(anna, family);
    const asked = await begin(anna, family, { followUpOf: first.id });
    await anna.finishScreening(asked, administrationOf(0));
    expect(takesDown(anna)).toEqual([3, 0]);
  });
});
