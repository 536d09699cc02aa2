// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alertKey } from '../../extension/src/panel/practice/alerts.ts';
import { passphrase } from '../../packages/record-store/src/testing/vault-fixture.ts';
import {
  acquaint,
  familyValue,
  letterOf,
  mother,
  panelOf,
  plan,
  receive,
  screen,
  seal,
  send,
} from './share-fixture.mjs';

let anna;
let berta;
let family;
let other;
let screening;

const otherMother = 'c'.repeat(32);
const later = (time) => vi.setSystemTime(Date.parse(time));
const atBertas = () => berta.screening(screening.id).value;
const standingOf = ({ plan: { records } }) => records.find(({ id }) => id === screening.id)?.standing;
const move = (to = { family: other, caregiver: otherMother }) =>
  anna.corrections.moveScreening(anna.screening(screening.id), to, 'Testreason: another mother');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-04-02T15:00:00Z') });
  anna = await panelOf('Testvisitor Anna');
  berta = await panelOf('Testvisitor Berta');
  await acquaint(anna, berta);
  ({ id: family } = await anna.saveFamily(familyValue()));
  const caregivers = [{ id: otherMother, kinship: 'mother', label: 'O.E.', language: 'en' }];
  ({ id: other } = await anna.saveFamily(familyValue({ code: 'Canary-300', caregivers })));
  screening = await screen(anna, family);
  await receive(berta, (await send(anna, family)).file);
  later('2026-04-02T15:01:00Z');
});

afterEach(() => vi.useRealTimers());

describe('a screening that was moved to another family after it was shared', () => {
  it('is struck out with the move in its trace, and its event waits for nobody there', async () => {
    const keys = screening.value.administration.result.alerts.map(alertKey);
    await berta.acknowledge(berta.screening(screening.id), keys);
    await move();
    const taken = await receive(berta, (await send(anna, family)).file);
    expect(standingOf(taken)).toBe('left');
    expect(atBertas()).toMatchObject({ family, isStruck: true, acknowledged: [] });
    expect(atBertas().corrections).toMatchObject([
      { what: 'moved', reason: 'Testreason: another mother', actor: 'Testvisitor Anna' },
    ]);
    expect(atBertas().corrections[0].acknowledged).toHaveLength(keys.length);
    expect(berta.safety.open(family)).toEqual([]);
  });

  it('takes nothing of the other family along', async () => {
    await move();
    const { file } = await send(anna, family);
    const { plan: planned } = await plan(berta, file);
    expect(planned.letter.records.map(({ id }) => id)).not.toContain(screening.id);
    expect(JSON.stringify(planned.letter)).not.toMatch(/Canary|O\.E\./);
  });

  it('is told once: what is decided there afterwards holds', async () => {
    await move();
    await receive(berta, (await send(anna, family)).file);
    later('2026-04-02T15:02:00Z');
    await berta.corrections.restoreScreening(berta.screening(screening.id), 'Testreason');
    const again = await receive(berta, (await send(anna, family)).file);
    expect(standingOf(again)).toBeUndefined();
    expect(atBertas().isStruck).toBe(false);
  });

  it.each([
    ['after', true],
    ['without', false],
  ])('comes to the other family, with its alert open, %s the file of the first', async (_, isTold) => {
    await move();
    if (isTold) await receive(berta, (await send(anna, family)).file);
    const taken = await receive(berta, (await send(anna, other)).file);
    expect(standingOf(taken)).toBe('moved-here');
    expect(atBertas()).toMatchObject({ family: other, caregiver: otherMother, isStruck: false });
    expect(berta.safety.open(other)).toHaveLength(1);
    expect(berta.safety.open(family)).toEqual([]);
  });

  it('counts again where it was moved back', async () => {
    await move();
    await receive(berta, (await send(anna, family)).file);
    later('2026-04-02T15:02:00Z');
    await move({ family, caregiver: mother });
    await receive(berta, (await send(anna, family)).file);
    expect(atBertas()).toMatchObject({ family, isStruck: false });
    expect(berta.safety.open(family)).toHaveLength(1);
  });

  describe('where the other family has been deleted since', () => {
    const deleteOther = async () => {
      await anna.store.reauthenticate(passphrase);
      await anna.deleteFamily(other);
    };

    it('is struck out with the move in its trace all the same, and its event waits for nobody there', async () => {
      await move();
      await deleteOther();
      const { file } = await send(anna, family, 'hand-over');
      const { plan: planned } = await plan(berta, file);
      expect(JSON.stringify(planned.letter)).not.toMatch(/Canary|O\.E\./);
      expect(standingOf(await receive(berta, file))).toBe('left');
      expect(atBertas()).toMatchObject({ family, isStruck: true });
      expect(atBertas().corrections).toMatchObject([
        { what: 'moved', from: family, reason: 'Testreason: another mother', actor: 'Testvisitor Anna' },
      ]);
      expect(berta.safety.open(family)).toEqual([]);
    });

    it('is told once, be it before or after', async () => {
      await move();
      await receive(berta, (await send(anna, family)).file);
      later('2026-04-02T15:02:00Z');
      await berta.corrections.restoreScreening(berta.screening(screening.id), 'Testreason');
      await deleteOther();
      const again = await receive(berta, (await send(anna, family)).file);
      expect(standingOf(again)).toBeUndefined();
      expect(atBertas().isStruck).toBe(false);
    });

    it('is told of each of several, and of none that is deleted unmoved', async () => {
      const second = await screen(anna, family);
      const own = await screen(anna, other);
      await receive(berta, (await send(anna, family)).file);
      await move();
      const to = { family: other, caregiver: otherMother };
      await anna.corrections.moveScreening(anna.screening(second.id), to, 'Testreason: another mother');
      await deleteOther();
      const { plan: planned } = await receive(berta, (await send(anna, family)).file);
      const left = planned.letter.left.map(({ id }) => id);
      expect(new Set(left)).toEqual(new Set([screening.id, second.id]));
      expect(left).not.toContain(own.id);
    });

    it('does not come back to the family as if it had never left it', async () => {
      await move();
      await deleteOther();
      const back = await receive(anna, (await send(berta, family)).file);
      expect(standingOf(back)).toBe('left');
      expect(anna.screening(screening.id).value).toMatchObject({ family, isStruck: true });
      expect(anna.safety.open(family)).toEqual([]);
      await receive(berta, (await send(anna, family)).file);
      expect(atBertas()).toMatchObject({ family, isStruck: true });
      expect(berta.safety.open(family)).toEqual([]);
    });
  });

  it('is refused where a file says so of a screening that it also brings', async () => {
    const content = letterOf(anna, family);
    const moved = { what: 'moved', from: family, to: other, reason: '', time: content.made, actor: 'Test' };
    content.left = [{ id: screening.id, moved }];
    expect(await plan(berta, await seal(anna, content))).toMatchObject({ ok: false, code: 'impossible' });
  });
});
