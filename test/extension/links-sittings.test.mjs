// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pollRelay } from '../../extension/src/panel/links/poll-relay.ts';
import { sittingsOf } from '../../extension/src/panel/links/sittings-of.ts';
import { phq9 } from './support/link-desk.mjs';
import { none, relayDesk, suicidal } from './support/relay-desk.mjs';

let relay;
let asked;
let desk;
let given;
let poll;
let send;
let part;
let whole;
let again;
let ninthItems;
let alerts;
let panelThatDies;
let otherWindow;

beforeEach(async () => {
  ({
    relay,
    asked,
    desk,
    given,
    poll,
    send,
    part,
    whole,
    again,
    ninthItems,
    alerts,
    panelThatDies,
    otherWindow,
  } = await relayDesk());
});

afterEach(async () => {
  await relay.close();
});

describe('answers of several sittings at the relay', () => {
  it('of a second sitting are stored beside those of the first, whose alert stays', async () => {
    await send(await part(suicidal));
    await poll();
    await send(await (await again()).seal({ sequence: 1, state: 'finished', answers: { 'phq-9': none } }));
    expect((await poll()).received).toMatchObject([{ outcome: 'received', state: 'finished' }]);
    expect(ninthItems()).toEqual([0, 1]);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null, slot: null, refusals: [] });
    expect(asked).toContain('DELETE /v1/slots/…/messages');
  });

  it('of a second sitting alert although the first had none', async () => {
    await send(await part(none));
    await poll();
    await send(
      await (await again()).seal({ sequence: 1, state: 'finished', answers: { 'phq-9': suicidal } }),
    );
    expect((await poll()).received).toMatchObject([{ outcome: 'received', state: 'finished' }]);
    expect(ninthItems()).toEqual([0, 1]);
    expect(alerts()).toEqual(['act-now']);
  });

  it('of two sittings are all taken, in whatever order they came to the relay', async () => {
    const second = await again();
    await send(await second.seal({ sequence: 2, state: 'finished', answers: { 'phq-9': none } }));
    await send(await second.seal({ sequence: 1, state: 'open', answers: { 'phq-9': none } }));
    await send(await part(suicidal, 2));
    await send(await part(none, 1));
    expect((await poll()).received.map(({ outcome }) => outcome)).toEqual([
      'received',
      'received',
      'received',
      'received',
    ]);
    expect(ninthItems()).toEqual([0, 1]);
    expect(given.now()).toMatchObject({ end: 'received', refusals: [] });
  });

  it('of two sittings that both ended before the panel asked are kept side by side', async () => {
    await send(await whole(none));
    const [second, third] = [await again(), await again()];
    await send(await second.seal({ sequence: 1, state: 'stopped', answers: { 'phq-9': suicidal } }));
    await send(await third.seal({ sequence: 4, state: 'finished', answers: { 'phq-9': none } }));
    expect((await poll()).received).toMatchObject([
      { outcome: 'received', state: 'finished' },
      { outcome: 'received', state: 'stopped' },
      { outcome: 'received', state: 'finished' },
    ]);
    expect(ninthItems()).toEqual([0, 0, 1]);
    expect(alerts()).toEqual(['act-now']);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null, refusals: [], slot: null });
    expect(sittingsOf(given.now())).toHaveLength(3);
  });

  it('of two ended sittings come again when the panel dies between them, and are stored once', async () => {
    await send(await whole(none));
    const second = await again();
    await send(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': suicidal } }));
    await expect(poll(panelThatDies(1))).rejects.toThrow('the browser was killed');
    expect(ninthItems()).toEqual([0]);
    expect((await poll()).received.map(({ outcome }) => outcome)).toEqual(['same', 'received']);
    expect(ninthItems()).toEqual([0, 1]);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null, refusals: [], slot: null });
  });

  it('of one sitting that ends twice are refused after its first end', async () => {
    await send(await whole(none));
    const second = await again();
    await send(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': none } }));
    await send(await whole(suicidal, 4));
    expect((await poll()).received).toMatchObject([
      { outcome: 'received' },
      { outcome: 'received' },
      { outcome: 'refused', reason: 'ended' },
    ]);
    expect(ninthItems()).toEqual([0, 0]);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null });
  });

  it('that ended the link end it also where the end that came with them is refused', async () => {
    await send(await whole(none));
    const second = await again();
    await send(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': none.with(0, 99) } }));
    expect((await poll()).received).toMatchObject([
      { outcome: 'received' },
      { outcome: 'refused', reason: 'impossible' },
    ]);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null });
    await poll();
    expect(given.now().slot).toBeNull();
  });

  it('of a second sitting that ended wait in an unknown wording, and are not lost', async () => {
    const wordings = { 'phq-9': { stem: 'Other words' } };
    await send(await whole(none));
    const second = await again();
    const answers = { 'phq-9': suicidal };
    await send(await second.seal({ sequence: 1, state: 'finished', answers, wordings }));
    expect((await poll()).received).toMatchObject([{ outcome: 'received' }, { reason: 'other-wording' }]);
    expect(given.now()).toMatchObject({ end: null, secrets: expect.any(Object) });
  });

  it('that end while the panel is asking are told as refused, not deleted unseen', async () => {
    await send(await whole(none));
    const second = await again();
    let isSent = false;
    // She hands in on the second tablet once the first has been fetched, and before the slot is closed.
    const late = async (input, init) => {
      const response = await fetch(input, init);
      if (isSent || init?.method !== 'GET') return response;
      isSent = true;
      await send(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': suicidal } }));
      return response;
    };
    const { received } = await pollRelay(desk.practice, late, Date.now());
    expect(received).toMatchObject([{ outcome: 'received' }, { outcome: 'refused', reason: 'ended' }]);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null, slot: null });
    expect(given.now().refusals).toHaveLength(1);
  });

  it('are stored once, and all of them, where two windows ask at once', async () => {
    const window = await otherWindow();
    await send(await part(none));
    await send(await whole(none));
    const second = await again();
    await send(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': suicidal } }));
    const polls = await Promise.all([poll(), poll(window), poll(), poll(window)]);
    const outcomes = polls.flatMap(({ received }) => received.map(({ outcome }) => outcome));
    expect(outcomes).toEqual(['received', 'received', 'received']);
    expect(ninthItems()).toEqual([0, 1]);
    expect(alerts()).toEqual(['act-now']);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null, slot: null, refusals: [] });
  });

  it('of a sitting that was erased go, and the one that came with it is not lost', async () => {
    await send(await part(none));
    await send(await given.tablet.seal({ sequence: 2, state: 'erased' }));
    const second = await again();
    await send(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': suicidal } }));
    expect((await poll()).received).toMatchObject([
      { state: 'open' },
      { state: 'erased' },
      { state: 'finished' },
    ]);
    expect(ninthItems()).toEqual([1]);
    expect(given.now()).toMatchObject({ end: 'received', secrets: null, refusals: [], slot: null });
  });

  it('of a second sitting do not wait for those in an unknown wording', async () => {
    const wordings = { 'phq-9': { stem: 'Other words' } };
    await send(await given.tablet.seal({ sequence: 1, state: 'open', answers: { 'phq-9': phq9 }, wordings }));
    await send(await (await again()).seal({ sequence: 2, state: 'open', answers: { 'phq-9': suicidal } }));
    expect((await poll()).received).toMatchObject([{ reason: 'other-wording' }, { outcome: 'received' }]);
    expect(alerts()).toEqual(['act-now']);
    expect(asked.filter((request) => request.startsWith('DELETE'))).toEqual([]);
  });

  it('of a second sitting come again when the panel dies before deleting, and are stored once', async () => {
    await send(await part(suicidal));
    await send(await (await again()).seal({ sequence: 1, state: 'finished', answers: { 'phq-9': none } }));
    const dying = async (input, init) => {
      if (init?.method === 'DELETE') throw new Error('the browser was killed');
      return fetch(input, init);
    };
    await pollRelay(desk.practice, dying, Date.now());
    expect((await poll()).received).toMatchObject([{ outcome: 'same' }, { outcome: 'same' }]);
    expect(ninthItems()).toEqual([0, 1]);
  });

  it('of a second sitting come again when the panel dies between the two', async () => {
    await send(await part(suicidal));
    await send(await (await again()).seal({ sequence: 1, state: 'finished', answers: { 'phq-9': none } }));
    await expect(poll(panelThatDies(1))).rejects.toThrow('the browser was killed');
    expect(ninthItems()).toEqual([1]);
    expect(asked.filter((request) => request.startsWith('DELETE'))).toEqual([]);
    expect((await poll()).received.map(({ outcome }) => outcome)).toEqual(['same', 'received']);
    expect(ninthItems()).toEqual([0, 1]);
  });
});
