// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import {
  followUpDay,
  mergeEvents,
  openEvents,
  overdueMinutes,
  raiseInto,
  stateOf,
  takeStep,
} from './index.js';
import type { SafetyCommand, SafetyEvent, SafetyStep } from './index.js';
import { after, complete, eventOf, finding, place, stamp, wholeChain } from './testing/item9.js';

const elsewhere = { ...place, family: 'family-2', caregiver: 'caregiver-2' };
const move = { what: 'moved', place: elsewhere, reason: 'entered for the wrong family' } as const;
const strike = { what: 'struck', reason: 'entered twice' } as const;

describe('a screening that is put right', () => {
  it('moves its event, and nobody has acknowledged it there', () => {
    const moved = after(eventOf(1), ...wholeChain, move);
    expect(stateOf(moved)).toMatchObject({
      place: elsewhere,
      stage: 'raised',
      acknowledged: null,
      documentation: { action: '' },
    });
    expect(moved.steps).toHaveLength(6);
  });

  it('has to be asked about again where it is moved to', () => {
    const declined = { what: 'asked', item: '9', outcome: 'declined', note: 'not today' } as const;
    expect(stateOf(after(eventOf(null), declined, move)).stage).toBe('to-ask');
  });

  it('leaves the chain alone when only its day changes', () => {
    const redated = { ...move, place: { ...place, answeredOn: '2026-03-03' } };
    expect(stateOf(after(eventOf(1), ...wholeChain, redated))).toMatchObject({
      stage: 'closed',
      place: { answeredOn: '2026-03-03' },
    });
  });

  it('is in no list while it is struck out, goes no step on, and comes back as it was', () => {
    const struck = after(eventOf(1), { what: 'acknowledged' }, strike);
    expect(openEvents([struck])).toEqual([]);
    expect(
      overdueMinutes(stateOf(struck), { now: '2026-03-05T10:00:00Z', supervisorMinutes: 60 }),
    ).toBeNull();
    const noted = takeStep(struck, { what: 'noted', fields: complete }, stamp(9));
    expect(noted).toEqual({ ok: false, code: 'struck' });
    const restored = after(struck, { what: 'restored', reason: 'was no double' });
    expect(stateOf(restored)).toMatchObject({ stage: 'acknowledged', isStruck: false });
    expect(openEvents([restored])).toHaveLength(1);
  });
});

describe('what is open', () => {
  it('stands in the order of urgency, then of age', () => {
    const events = [
      raiseAt('ask-old', null, 1),
      raiseAt('act-new', 1, 5),
      raiseAt('closed', 1, 0, 4),
      raiseAt('act-old', 1, 3, 1),
      raiseAt('ask-new', null, 7),
      raiseAt('asked-yes', null, 4, 'yes'),
    ];
    expect(openEvents(events).map(({ event }) => event.screening)).toEqual([
      'act-old',
      'asked-yes',
      'act-new',
      'ask-old',
      'ask-new',
    ]);
  });

  it.each([
    ['2026-03-04T10:59:59-05:00', null],
    ['2026-03-04T11:00:00-05:00', 0],
    ['2026-03-04T16:01:30Z', 1],
    ['2026-03-04T09:00:00-05:00', null],
  ])('is overdue for the supervisor at %s by %s minutes', (now, minutes) => {
    const state = stateOf(eventOf(1));
    expect(overdueMinutes(state, { now, supervisorMinutes: 60 })).toBe(minutes);
    expect(overdueMinutes(stateOf(eventOf(null)), { now, supervisorMinutes: 60 })).toBeNull();
  });

  it('offers a follow-up day within the days of the policy', () => {
    expect(followUpDay('2026-02-25', 7)).toBe('2026-03-04');
  });
});

describe('two copies of one event', () => {
  const acknowledged = after(eventOf(1), { what: 'acknowledged' });
  const seen = { family: place.family, caregiver: place.caregiver, endorsed: { 9: 1 } };

  it('become one with every step of both', () => {
    const here = after(acknowledged, { what: 'noted', fields: complete });
    const there = {
      ...acknowledged,
      steps: [...acknowledged.steps, { what: 'documented', seen, ...stamp(9) } as const],
    };
    const merged = mergeEvents(here, there);
    expect(mergeEvents(there, here).steps).toEqual(merged.steps);
    expect(stateOf(merged).stage).toBe('documented');
  });

  it('keep a step that no longer follows, without effect', () => {
    const twice = {
      ...acknowledged,
      steps: [eventOf(1).steps[0], { what: 'acknowledged', seen, ...stamp(8) } as SafetyStep],
    };
    expect(stateOf(mergeEvents(acknowledged, twice))).toMatchObject({
      stage: 'acknowledged',
      withoutEffect: 1,
    });
  });

  it('do not close an event whose documentation was never finished', () => {
    const forged: SafetyEvent = {
      ...acknowledged,
      steps: [
        ...acknowledged.steps,
        { what: 'documented', seen, ...stamp(3) },
        { what: 'closed', seen, ...stamp(4) },
      ],
    };
    expect(stateOf(forged)).toMatchObject({ stage: 'acknowledged', withoutEffect: 2 });
  });

  describe('that were carried on apart', () => {
    const chainFrom = (event: SafetyEvent, minute: number, ...commands: readonly SafetyCommand[]) =>
      commands.reduce((before, command, index) => {
        const taken = takeStep(before, command, stamp(minute + index));
        if (!taken.ok) throw new Error(taken.code);
        return taken.value;
      }, event);
    const [acknowledge, note, document, close] = wholeChain;

    it('stay open where a worse answer came in on the other device', () => {
      const here = chainFrom(eventOf(1), 2, acknowledge, note, document, close);
      const there = raiseInto([eventOf(1)], finding(3), stamp(1)).changed!;
      expect(stateOf(here).stage).toBe('closed');
      expect(stateOf(mergeEvents(here, there))).toMatchObject({ stage: 'raised', withoutEffect: 4 });
    });

    it('stay open where the worse answer was acknowledged there, and closed here without it', () => {
      const here = chainFrom(acknowledged, 5, note, document, close);
      const worse = raiseInto([acknowledged], finding(3), stamp(3)).changed!;
      const there = chainFrom(worse, 4, acknowledge);
      const merged = mergeEvents(here, there);
      expect(stateOf(merged)).toMatchObject({ stage: 'acknowledged', withoutEffect: 2 });
      expect(stateOf(chainFrom(merged, 20, document, close)).stage).toBe('closed');
    });

    it('keep a yes that was told in person while the form came in with a no', () => {
      const toAsk = eventOf(null);
      const here = raiseInto([toAsk], finding(0), stamp(2)).changed!;
      const there = chainFrom(toAsk, 3, { what: 'asked', item: '9', outcome: 'answered', value: 1 });
      expect(stateOf(here).stage).toBe('asked');
      expect(stateOf(mergeEvents(here, there))).toMatchObject({ stage: 'raised', endorsed: { 9: 1 } });
      const struck = chainFrom(toAsk, 2, strike);
      expect(openEvents([mergeEvents(struck, there)])).toHaveLength(1);
    });

    it('stay open where the screening was moved on the other device', () => {
      const here = chainFrom(eventOf(1), 5, acknowledge, note, document, close);
      expect(stateOf(mergeEvents(here, chainFrom(eventOf(1), 3, move))).stage).toBe('raised');
    });
  });

  it('become one when the screening comes in again', () => {
    const twin = { ...eventOf(1), steps: [{ ...eventOf(1).steps[0], by: 'Testcolleague Example' }] };
    const { events, changed } = raiseInto([eventOf(1), twin], finding(1), stamp(9));
    expect(events).toEqual([changed]);
    expect(stateOf(changed!).stage).toBe('raised');
  });

  it('are not made of two screenings', () => {
    expect(() => mergeEvents(acknowledged, { ...acknowledged, screening: 'other' })).toThrow(TypeError);
  });
});

function raiseAt(
  screening: string,
  value: number | null,
  minute: number,
  steps: number | 'yes' = 0,
): SafetyEvent {
  const { changed } = raiseInto([], finding(value, { screening }), stamp(minute));
  if (steps !== 'yes') return after(changed!, ...wholeChain.slice(0, steps));
  return after(changed!, { what: 'asked', item: '9', outcome: 'answered', value: 1 });
}
