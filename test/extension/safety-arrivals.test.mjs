// SPDX-License-Identifier: Apache-2.0
import { stateOf } from '@cradleside/safety';
import { beforeEach, describe, expect, it } from 'vitest';
import { linkDesk, phq9 } from './support/link-desk.mjs';

const none = phq9.map(() => 0);
const endorsed = none.with(8, 1);
const worse = none.with(8, 3);
const leftOpen = none.with(8, null);
let desk;
let practice;
let given;

beforeEach(async () => {
  desk = await linkDesk();
  ({ practice } = desk);
  given = await desk.give();
});

const arrives = async (sequence, state, answers) =>
  desk.receive(
    await given.tablet.seal({ sequence, state, ...(answers && { answers: { 'phq-9': answers } }) }),
  );
const events = () => practice.safety.all().map(({ value }) => stateOf(value));
const acknowledgeAll = async () => {
  for (const screening of practice.screenings()) {
    const keys = screening.value.administration.result.alerts.map(({ kind, rule, item = '' }) =>
      [kind, rule, item].join('|'),
    );
    await practice.acknowledge(screening, keys);
  }
};

describe('answers from a tablet', () => {
  it('raise their event before she has finished', async () => {
    await arrives(1, 'open', endorsed);
    expect(events()).toMatchObject([{ stage: 'raised', endorsed: { 9: 1 } }]);
  });

  it('that are still coming raise nothing for a blank, and do so once they are handed in', async () => {
    await arrives(1, 'open', leftOpen);
    expect(events()).toEqual([]);
    await arrives(2, 'stopped', leftOpen);
    expect(events()).toMatchObject([{ stage: 'to-ask', toAsk: ['9'] }]);
  });

  it('that have grown stay one event, and nothing is taken back', async () => {
    await arrives(1, 'open', endorsed);
    await arrives(2, 'finished', none);
    expect(events()).toMatchObject([{ stage: 'raised', endorsed: { 9: 1 } }]);
  });

  it('that are worse than what was acknowledged begin the chain anew', async () => {
    await arrives(1, 'open', endorsed);
    await acknowledgeAll();
    expect(events()).toMatchObject([{ stage: 'acknowledged' }]);
    await arrives(2, 'finished', worse);
    expect(events()).toMatchObject([{ stage: 'raised', endorsed: { 9: 3 } }]);
  });

  it('go with their event when she erases them before anybody has seen it', async () => {
    await arrives(1, 'open', endorsed);
    await arrives(2, 'erased');
    expect(practice.screenings()).toEqual([]);
    expect(events()).toEqual([]);
  });

  it('stay with their event when somebody has worked with it', async () => {
    await arrives(1, 'open', endorsed);
    await acknowledgeAll();
    await arrives(2, 'erased');
    expect(practice.screenings()).toHaveLength(1);
    expect(events()).toMatchObject([{ stage: 'acknowledged' }]);
  });
});
