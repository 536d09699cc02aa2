// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { defaultPolicy } from '@cradleside/policy';
import { raiseInto, stateOf } from '@cradleside/safety';
import { expect, it } from 'vitest';
import { alertKey } from './alerts.js';
import { needsYou } from './needs-you.js';
import type { Draft, Screening } from './records.js';
import type { OpenSafetyEvent } from './safety-records.js';
import { inOrder, sampleCaregiver, sampleFamily, sampleScreening } from './testing/sample-screening.js';
import type { Stored } from './typed-records.js';

const endorsed = inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1);
const leftOpen = inOrder(0, 0, 0, 0, 0, 0, 0, 0, null);
const denied = inOrder(3, 3, 3, 3, 3, 3, 3, 3, 0);

const phq = (id: string, responses: object, more: Partial<Screening> = {}) =>
  sampleScreening(phq9, responses as never, { id, ...more });

const waiting = (
  screenings: readonly Stored<'screening'>[],
  drafts: readonly Stored<'draft'>[] = [],
  events: readonly OpenSafetyEvent[] = [],
) => needsYou(screenings, { policy: defaultPolicy, drafts, events });

const draft = (id: string, responses: object, more: Partial<Draft> = {}): Stored<'draft'> => ({
  id: id.padStart(32, '0'),
  revision: 1,
  kind: 'draft',
  value: {
    of: 'screening',
    family: sampleFamily,
    caregiver: sampleCaregiver,
    instrument: 'phq-9',
    language: 'en',
    mode: 'read-aloud',
    layout: 'page',
    source: 'panel',
    date: '2026-03-04',
    begun: '2026-03-04T10:00:00-05:00',
    responses,
    ...more,
  } as Draft,
});

it('puts endorsed items before open ones, and newer before older', () => {
  const open = waiting([
    phq('1', leftOpen, { date: '2026-03-09' }),
    phq('2', endorsed, { date: '2026-03-01' }),
    phq('3', endorsed, { date: '2026-03-05' }),
    phq('4', leftOpen, { date: '2026-03-10' }),
  ]);
  const told = open.map((one) => ('screening' in one ? [Number(one.screening.id), one.alert.kind] : []));
  expect(told).toEqual([
    [3, 'act-now'],
    [2, 'act-now'],
    [4, 'ask'],
    [1, 'ask'],
  ]);
});

it('leaves out a high total without a critical item: a positive screen is on the result', () => {
  expect(waiting([phq('1', denied)])).toEqual([]);
});

it('leaves out what was acknowledged and what was struck out', () => {
  const [alert] = phq('1', endorsed).value.administration.result.alerts;
  const acknowledged = [
    { alert: alertKey(alert), time: '2026-03-04T10:10:00-05:00', actor: 'Testvisitor Example' },
  ];
  expect(waiting([phq('1', endorsed, { acknowledged }), phq('2', endorsed, { isStruck: true })])).toEqual([]);
});

it('keeps an endorsed item open when only another alert was acknowledged', () => {
  const acknowledged = [{ alert: 'ask|item-9.blank|9', time: '', actor: '' }];
  expect(waiting([phq('1', endorsed, { acknowledged })])).toHaveLength(1);
});

it('has screeners that were begun and not finished, once the critical item is endorsed in them', () => {
  const drafts = [
    draft('5', { 9: 2 }, { begun: '2026-03-06T10:00:00-05:00' }),
    draft('6', { 9: 0 }),
    draft('7', { 1: 3 }),
    draft('8', { 9: 1 }, { source: 'paper', begun: '2026-03-02T10:00:00-05:00' } as never),
  ];
  const open = waiting([phq('1', endorsed, { date: '2026-03-04' }), phq('2', leftOpen)], drafts);
  expect(
    open.map((one) =>
      'state' in one
        ? []
        : [Number(('draft' in one ? one.draft : one.screening).id), one.alert.kind, one.alert.value],
    ),
  ).toEqual([
    [5, 'act-now', 2],
    [1, 'act-now', 1],
    [8, 'act-now', 1],
    [2, 'ask', null],
  ]);
});

it('keeps an event until its chain has come to its end: after what nobody has seen, before what is to be asked', () => {
  const [alert] = phq('1', endorsed).value.administration.result.alerts;
  const acknowledged = [
    { alert: alertKey(alert), time: '2026-03-04T10:10:00-05:00', actor: 'Testvisitor Example' },
  ];
  const screenings = [
    phq('1', endorsed, { acknowledged, date: '2026-03-09' }),
    phq('2', endorsed),
    phq('3', leftOpen),
  ];
  const events = screenings.map((one) => eventOf(one));
  const open = waiting(screenings, [], events);
  expect(
    open.map((one) => ('state' in one ? ['event', Number(one.record.value.screening)] : ['unseen'])),
  ).toEqual([['unseen'], ['event', 1], ['unseen']]);
});

function eventOf({ id, value }: Stored<'screening'>): OpenSafetyEvent {
  const finding = {
    screening: id,
    place: { family: value.family, caregiver: value.caregiver, answeredOn: value.date },
    instrument: phq9,
    responses: value.administration.responses,
    alerts: value.administration.result.alerts,
    isHandedIn: true,
  };
  const stamp = { at: '2026-03-04T10:00:00-05:00', by: 'Testvisitor Example' };
  const event = raiseInto([], finding, stamp).changed!;
  return { record: { id: 'e'.repeat(32), revision: 1, kind: 'safety', value: event }, state: stateOf(event) };
}
