// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { raiseInto, stateOf } from '@cradleside/safety';
import { beforeEach, expect, it, vi } from 'vitest';
import { alertKey } from './alerts.js';
import type { Practice } from './practice.js';
import { raiseStored } from './raise-stored.js';
import type { Screening } from './records.js';
import { inOrder, sampleScreening } from './testing/sample-screening.js';
import { shelf } from './testing/shelf.js';

const endorsed = inOrder(0, 0, 0, 0, 0, 0, 0, 0, 2);
const leftOpen = inOrder(0, 0, 0, 0, 0, 0, 0, 0, null);
const seen = { time: '2026-03-04T10:42:00-05:00', actor: 'Earlier Example' };

let practice: Practice;

/** The only window. */
const locks = {
  request: async <Outcome>(_: string, __: object, work: (lock: object) => Promise<Outcome>) => work({}),
};
vi.stubGlobal('navigator', { locks });

beforeEach(() => {
  ({ practice } = shelf());
});

async function keep(id: string, responses: object, more: Partial<Screening> = {}) {
  const { value } = sampleScreening(phq9, responses as never, more);
  const screening = id.padStart(32, '0');
  await practice.store.write(
    [{ put: { kind: 'screening', value, id: screening, expectedRevision: 0 } }],
    'none',
  );
  return screening;
}

const stageOf = (screening: string) => stateOf(practice.safety.of(screening)!.value);

it('raises what was kept without an event, once', async () => {
  const ids = [await keep('1', endorsed), await keep('2', leftOpen)];
  await keep('3', inOrder(0, 0, 0, 0, 0, 0, 0, 0, 0));
  await keep('4', endorsed, { isStruck: true });
  expect(await raiseStored(practice)).toBe(2);
  expect(ids.map((id) => stageOf(id).stage)).toEqual(['raised', 'to-ask']);
  expect(await raiseStored(practice)).toBe(0);
  expect(practice.safety.all()).toHaveLength(2);
});

it('takes an earlier acknowledgement for that step, by whom and when it was', async () => {
  const { administration } = sampleScreening(phq9, endorsed).value;
  const [alert] = administration.result.alerts;
  const id = await keep('1', endorsed, { acknowledged: [{ alert: alertKey(alert), ...seen }] });
  await raiseStored(practice);
  expect(stageOf(id)).toMatchObject({
    stage: 'acknowledged',
    acknowledged: { at: seen.time, by: seen.actor },
  });
});

it('leaves a sitting alone that has not ended', async () => {
  const selfReport = { link: 'a'.repeat(32), state: 'open', research: null, build: '' } as const;
  await keep('1', leftOpen, { source: 'tablet', selfReport });
  expect(await raiseStored(practice)).toBe(1);
  expect(practice.safety.all()).toEqual([]);
});

it('joins what two windows raised at once, and reads both as one until then', async () => {
  const screening = await keep('1', endorsed);
  const { value } = practice.screening(screening)!;
  const copies = ['10', '11'].map((second) => {
    const finding = {
      screening,
      place: { family: value.family, caregiver: value.caregiver, answeredOn: value.date },
      instrument: phq9,
      responses: value.administration.responses,
      alerts: value.administration.result.alerts,
      isHandedIn: true,
    };
    const at = `2026-03-04T10:00:${second}-05:00`;
    return {
      put: { kind: 'safety', value: raiseInto([], finding, { at, by: 'Testvisitor Example' }).changed },
    };
  });
  await practice.store.write(copies, 'none');
  expect(practice.safety.open()).toHaveLength(1);
  await raiseStored(practice);
  expect(practice.store.records('safety')).toHaveLength(1);
  expect(stageOf(screening).stage).toBe('raised');
});

it('leaves it to another window that is at it', async () => {
  await keep('1', endorsed);
  const request = async (_: string, __: object, work: (lock: null) => unknown) => work(null);
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await raiseStored(practice)).toBe(0);
  expect(practice.safety.all()).toEqual([]);
});
