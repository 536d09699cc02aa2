// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { linkState } from '../../extension/src/panel/links/link-state.ts';
import { linkOf } from '../../extension/src/panel/links/links.ts';
import { receiveWire } from '../../extension/src/panel/links/receive-wire.ts';
import { sittingsOf } from '../../extension/src/panel/links/sittings-of.ts';
import { Practice } from '../../extension/src/panel/practice/practice.ts';
import { hourMs, linkDesk, nowMs, phq9, tabletPolicy } from './support/link-desk.mjs';

const none = phq9.map(() => 0);
const suicidal = none.with(8, 1);
let practice;
let desk;
let given;
let second;

beforeEach(async () => {
  desk = await linkDesk();
  ({ practice } = desk);
  given = await desk.give();
  second = await desk.tabletOf(given.link);
});

const now = () => given.now();
const receive = (sealed) => desk.receive(sealed);
const seal = (tablet, sequence, state, answers) =>
  tablet.seal({ sequence, state, ...(answers && { answers: { 'phq-9': answers } }) });
const ninthItems = () =>
  practice
    .screenings()
    .map(({ value }) => value.administration.responses[9])
    .toSorted();

describe('a link that is begun anew after the tablet lost the first sitting', () => {
  it('keeps both: the alert of the first stays when the second has none', async () => {
    await receive(await seal(given.tablet, 1, 'open', suicidal));
    expect(await receive(await seal(second, 1, 'finished', none))).toMatchObject({ outcome: 'received' });
    const [first, later] = sittingsOf(now()).map(({ screenings }) => practice.screening(screenings[0]).value);
    expect(first.administration.result.alerts).toMatchObject([{ kind: 'act-now', item: '9' }]);
    expect(first).toMatchObject({ selfReport: { state: 'open' }, acknowledged: [] });
    expect(later.administration.result.alerts).toEqual([]);
    expect(later).toMatchObject({ source: 'tablet', selfReport: { state: 'finished' } });
    expect(practice.screenings()).toHaveLength(2);
  });

  it('ends with the sitting that ends, and its keys go in the same write', async () => {
    await receive(await seal(given.tablet, 1, 'open', suicidal));
    const writes = [];
    const { store } = practice;
    const watched = Object.create(store, {
      write: {
        value: (changes, notes) => {
          writes.push(changes.map(({ put }) => put.kind));
          return store.write(changes, notes);
        },
      },
      records: { value: (kind) => store.records(kind) },
      read: { value: (id) => store.read(id) },
      actor: { value: store.actor },
    });
    const { wire } = await seal(second, 1, 'finished', none);
    await receiveWire(new Practice(watched, tabletPolicy), wire, nowMs + hourMs);
    expect(writes).toEqual([['screening', 'link']]);
    expect(now()).toMatchObject({ secrets: null, end: 'received' });
  });

  it('lets each sitting grow by itself', async () => {
    await receive(await seal(given.tablet, 1, 'open', none));
    await receive(await seal(second, 1, 'open', none));
    await receive(await seal(given.tablet, 2, 'open', suicidal));
    expect(ninthItems()).toEqual([0, 1]);
    await receive(await seal(second, 2, 'open', suicidal));
    expect(ninthItems()).toEqual([1, 1]);
    expect(await receive(await seal(second, 1, 'open', none))).toMatchObject({ outcome: 'same' });
    expect(ninthItems()).toEqual([1, 1]);
    expect(sittingsOf(now()).map(({ receipt }) => receipt.sequence)).toEqual([2, 2]);
    expect(linkState(now(), nowMs)).toBe('partly');
    const third = await desk.tabletOf(given.link);
    await receive(await seal(third, 1, 'stopped', none));
    expect(sittingsOf(now())).toHaveLength(3);
    expect(ninthItems()).toEqual([0, 1, 1]);
    expect(now().end).toBe('received');
  });

  it('knows replays of each sitting, before and after the end', async () => {
    const all = [
      await seal(given.tablet, 1, 'open', suicidal),
      await seal(second, 1, 'open', none),
      await seal(second, 2, 'finished', none),
    ];
    for (const sealed of all) {
      await receive(sealed);
      for (const one of all.slice(0, all.indexOf(sealed) + 1))
        expect(await receive(one)).toMatchObject({ outcome: 'same' });
    }
    expect(await receive(await seal(given.tablet, 2, 'open', none))).toMatchObject({ reason: 'ended' });
    expect(ninthItems()).toEqual([0, 1]);
    expect(now().arrivals).toHaveLength(3);
  });

  it('takes both when two panels receive them at once', async () => {
    const other = new Practice(practice.store, tabletPolicy);
    const [one, two] = [await seal(given.tablet, 1, 'open', suicidal), await seal(second, 1, 'open', none)];
    const outcomes = await Promise.all([
      receive(one),
      receiveWire(other, two.wire, nowMs),
      receive(two),
      receiveWire(other, one.wire, nowMs),
    ]);
    expect(outcomes.filter(({ outcome }) => outcome === 'received')).toHaveLength(2);
    expect(outcomes.filter(({ outcome }) => outcome === 'same')).toHaveLength(2);
    expect(ninthItems()).toEqual([0, 1]);
    expect(sittingsOf(now())).toHaveLength(2);
  });
});

describe('a second sitting that she erases', () => {
  it('takes nothing of the first along, and ends the link as received', async () => {
    await receive(await seal(given.tablet, 1, 'open', suicidal));
    await receive(await seal(second, 1, 'open', none));
    await receive(await seal(second, 2, 'erased'));
    expect(ninthItems()).toEqual([1]);
    expect(now()).toMatchObject({ secrets: null, end: 'received' });
  });

  it('is the end as erased where nothing else came', async () => {
    await receive(await seal(second, 1, 'open', none));
    await receive(await seal(second, 2, 'erased'));
    expect(practice.screenings()).toEqual([]);
    expect(now()).toMatchObject({ secrets: null, end: 'erased' });
  });

  it('leaves the keys to an end that came with it, and what is over stays over', async () => {
    const erased = await seal(given.tablet, 2, 'erased');
    const opened = await seal(given.tablet, 1, 'open', none);
    await receive(opened);
    await receiveWire(practice, erased.wire, nowMs, true);
    expect(now().secrets).not.toBeNull();
    expect(await receive(await seal(given.tablet, 3, 'open', none))).toMatchObject({ outcome: 'refused' });
    await receive(await seal(second, 1, 'finished', suicidal));
    expect(ninthItems()).toEqual([1]);
    expect(now()).toMatchObject({ secrets: null, end: 'received' });
  });
});

it('a link that was stored before there were later sittings takes them', async () => {
  await receive(await seal(given.tablet, 1, 'open', suicidal));
  expect(now()).not.toHaveProperty('laterSittings');
  expect(sittingsOf(now())).toMatchObject([{ screenings: now().instruments.map((one) => one.screening) }]);
  await receive(await seal(second, 1, 'open', none));
  expect(linkOf(practice, given.link.id).value.laterSittings).toHaveLength(1);
});
