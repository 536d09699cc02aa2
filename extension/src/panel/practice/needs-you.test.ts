// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { alertKey } from './alerts.js';
import { needsYou } from './needs-you.js';
import type { Screening } from './records.js';
import { inOrder, sampleScreening } from './testing/sample-screening.js';

const endorsed = inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1);
const leftOpen = inOrder(0, 0, 0, 0, 0, 0, 0, 0, null);
const denied = inOrder(3, 3, 3, 3, 3, 3, 3, 3, 0);

const phq = (id: string, responses: object, more: Partial<Screening> = {}) =>
  sampleScreening(phq9, responses as never, { id, ...more });

it('puts endorsed items before open ones, and newer before older', () => {
  const open = needsYou([
    phq('1', leftOpen, { date: '2026-03-09' }),
    phq('2', endorsed, { date: '2026-03-01' }),
    phq('3', endorsed, { date: '2026-03-05' }),
    phq('4', leftOpen, { date: '2026-03-10' }),
  ]);
  expect(open.map(({ screening, alert }) => [Number(screening.id), alert.kind])).toEqual([
    [3, 'act-now'],
    [2, 'act-now'],
    [4, 'ask'],
    [1, 'ask'],
  ]);
});

it('leaves out a high total without a critical item: a positive screen is on the result', () => {
  expect(needsYou([phq('1', denied)])).toEqual([]);
});

it('leaves out what was acknowledged and what was struck out', () => {
  const [alert] = phq('1', endorsed).value.administration.result.alerts;
  const acknowledged = [
    { alert: alertKey(alert!), time: '2026-03-04T10:10:00-05:00', actor: 'Testvisitor Example' },
  ];
  expect(needsYou([phq('1', endorsed, { acknowledged }), phq('2', endorsed, { isStruck: true })])).toEqual(
    [],
  );
});

it('keeps an endorsed item open when only another alert was acknowledged', () => {
  const acknowledged = [{ alert: 'ask|item-9.blank|9', time: '', actor: '' }];
  expect(needsYou([phq('1', endorsed, { acknowledged })])).toHaveLength(1);
});
