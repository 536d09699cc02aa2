// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { describe, expect, it } from 'vitest';
import { raiseInto, stateOf, takeStep } from './index.js';
import type { SafetyEvent, SafetyFinding } from './index.js';
import { after, eventOf, finding, stamp, wholeChain } from './testing/item9.js';

const raised = (...findings: readonly SafetyFinding[]): readonly SafetyEvent[] =>
  findings.reduce<readonly SafetyEvent[]>(
    (events, found, index) => raiseInto(events, found, stamp(index)).events,
    [],
  );
const stateAfter = (...findings: readonly SafetyFinding[]) => {
  const [event] = raised(...findings);
  return event && stateOf(event);
};
const open = { isHandedIn: false };

describe('a screening raises', () => {
  it.each([
    [0, undefined],
    [1, 'raised'],
    [3, 'raised'],
    [null, 'to-ask'],
    ['declined', 'to-ask'],
  ] as const)('with item 9 = %s: %s', (value, stage) => {
    expect(stateAfter(finding(value))?.stage).toBe(stage);
  });

  it('nothing for a blank before it is handed in, and at once for an endorsed item', () => {
    expect(stateAfter(finding(null, open))).toBeUndefined();
    expect(stateAfter(finding(2, open))?.stage).toBe('raised');
  });

  it('nothing for an answer that is put back to 0 before it is sent', () => {
    expect(stateAfter(finding(0, open), finding(0))).toBeUndefined();
  });

  it('one event, however often it comes in', () => {
    const events = raised(finding(1));
    const again = raiseInto(events, finding(1), stamp(5));
    expect(again).toEqual({ events, changed: null });
    expect(again.events).toBe(events);
  });

  it('one event for each screening', () => {
    expect(raised(finding(1), finding(1, { screening: 'screening-2' })).map((one) => one.screening)).toEqual([
      'screening-1',
      'screening-2',
    ]);
  });

  it('one event for several items of the ASQ, a declined one included', () => {
    const event = raised(finding(null, { on: asq, answers: { 1: 1, 2: 'declined', 3: 0, 4: 0, 5: 0 } }));
    expect(event).toHaveLength(1);
    expect(stateOf(event[0])).toMatchObject({ kind: 'act-now', endorsed: { 1: 1, 2: 1 }, toAsk: [] });
  });
});

describe('a form that grows', () => {
  it('turns what was to be asked into an endorsed item', () => {
    expect(stateAfter(finding(null), finding(2))).toMatchObject({
      kind: 'act-now',
      stage: 'raised',
      toAsk: [],
    });
  });

  it('settles what was to be asked with its 0', () => {
    expect(stateAfter(finding('declined'), finding(0))).toMatchObject({ kind: 'ask', stage: 'asked' });
  });

  it('takes nothing back: an endorsed answer that is lowered afterwards stays in the chain', () => {
    expect(stateAfter(finding(2, open), finding(0))).toMatchObject({ kind: 'act-now', stage: 'raised' });
  });

  it.each([
    ['acknowledged', 1],
    ['closed', 4],
  ])('with a worse answer begins the chain anew: %s', (stage, steps) => {
    const before = after(eventOf(1), ...wholeChain.slice(0, steps));
    expect(stateOf(before).stage).toBe(stage);
    const { changed } = raiseInto([before], finding(3), stamp(9));
    expect(stateOf(changed!)).toMatchObject({
      stage: 'raised',
      acknowledged: null,
      closed: null,
      documentation: { value: null },
    });
  });

  it('with a better answer leaves the chain where it is', () => {
    const before = after(eventOf(3), ...wholeChain);
    expect(stateOf(raiseInto([before], finding(1), stamp(9)).changed!).stage).toBe('closed');
  });

  it('with an item left open keeps the event from being closed', () => {
    const answers = { 1: 1, 2: 0, 3: 0, 4: 0 };
    const closable = after(
      raised(finding(null, { on: asq, answers: { ...answers, 5: 0 } }))[0],
      ...wholeChain,
    );
    const grown = raiseInto([closable], finding(null, { on: asq, answers }), stamp(8)).changed!;
    expect(stateOf(grown)).toMatchObject({ stage: 'documented', toAsk: ['5'] });
    expect(takeStep(grown, { what: 'closed' }, stamp(9))).toEqual({ ok: false, code: 'still-to-ask' });
    const asked = after(
      grown,
      { what: 'asked', item: '5', outcome: 'answered', value: 0 },
      { what: 'closed' },
    );
    expect(stateOf(asked).stage).toBe('closed');
  });
});

describe('an item to be asked about', () => {
  const toAsk = eventOf(null);

  it('stays until it was asked about', () => {
    for (const command of wholeChain)
      expect(takeStep(toAsk, command, stamp(1))).toEqual({ ok: false, code: 'wrong-stage' });
  });

  it('is settled by an answer of 0, or by declining with a note', () => {
    const answered = after(toAsk, { what: 'asked', item: '9', outcome: 'answered', value: 0 });
    const declined = after(toAsk, { what: 'asked', item: '9', outcome: 'declined', note: 'not today' });
    expect([answered, declined].map((event) => stateOf(event).stage)).toEqual(['asked', 'asked']);
    const silent = { what: 'asked', item: '9', outcome: 'declined', note: ' ' } as const;
    expect(takeStep(toAsk, silent, stamp(1))).toEqual({ ok: false, code: 'needs-reason' });
  });

  it('stays settled when the same form comes in again', () => {
    const declined = after(toAsk, { what: 'asked', item: '9', outcome: 'declined', note: 'not today' });
    expect(raiseInto([declined], finding(null), stamp(5)).changed).toBeNull();
    expect(stateOf(raiseInto([declined], finding('declined'), stamp(5)).changed!).stage).toBe('asked');
  });

  it('enters the chain when she says yes', () => {
    const answered = after(toAsk, { what: 'asked', item: '9', outcome: 'answered', value: 1 });
    expect(stateOf(answered)).toMatchObject({ kind: 'act-now', stage: 'raised', items: [{ value: null }] });
  });

  it('enters the chain when she declines where that counts', () => {
    const [asked] = raised(finding(null, { on: asq, answers: { 1: 0, 3: 0, 4: 0 } }));
    const declined = after(asked, { what: 'asked', item: '2', outcome: 'declined', note: 'would not say' });
    expect(stateOf(declined)).toMatchObject({ kind: 'act-now', endorsed: { 2: 1 } });
  });
});
