// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueLink } from '../../extension/src/panel/links/issue-link.ts';
import { linkState } from '../../extension/src/panel/links/link-state.ts';
import { links } from '../../extension/src/panel/links/links.ts';
import { pollRelay } from '../../extension/src/panel/links/poll-relay.ts';
import { saveRelayToken } from '../../extension/src/panel/links/relay-token.ts';
import { sweepLinks } from '../../extension/src/panel/links/sweep-links.ts';
import { Practice } from '../../extension/src/panel/practice/practice.ts';
import { hourMs, phq9 } from './support/link-desk.mjs';
import { relayDesk } from './support/relay-desk.mjs';

const dayMs = 24 * hourMs;
let relay;
let asked;
let policy;
let desk;
let given;
let poll;
let send;
let part;
let panelThatDies;

beforeEach(async () => {
  ({ relay, asked, policy, desk, given, poll, send, part, panelThatDies } = await relayDesk());
});

afterEach(async () => {
  await relay.close();
});

describe('a link through the relay', () => {
  it('has its slot before it is shown', () => {
    expect(asked).toEqual(['PUT /v1/slots/…']);
    expect(given.now().slot).toMatchObject({ slotId: expect.any(String) });
  });

  it('is not made where the relay refuses the token, or does not answer', async () => {
    await saveRelayToken(desk.practice, 'not-the-token');
    const choice = { ...desk.choice, delivery: 'relay' };
    expect(await issueLink(desk.practice, choice, desk.making)).toEqual({ ok: false, code: 'relay-refused' });
    await relay.close();
    const made = await issueLink(desk.practice, choice, desk.making);
    expect(made).toEqual({ ok: false, code: 'relay-unreachable' });
    expect(links(desk.practice)).toHaveLength(1);
  });

  it('is not made with the token of another relay', async () => {
    const moved = { ...policy, relay: { url: 'https://relay.example.org/' } };
    const elsewhere = new Practice(desk.practice.store, moved);
    const choice = { ...desk.choice, delivery: 'relay' };
    expect(await issueLink(elsewhere, choice, desk.making)).toEqual({ ok: false, code: 'no-token' });
    expect(asked).toHaveLength(1);
  });
});

describe('answers at the relay', () => {
  it('are fetched, stored, deleted there, and the slot is closed', async () => {
    expect(await send(await given.finished())).toEqual({ ok: true });
    const { reach, received } = await poll();
    expect(reach).toBe('reached');
    expect(received).toMatchObject([{ outcome: 'received', state: 'finished' }]);
    expect(asked.slice(1)).toEqual([
      'GET /v1/slots/…/messages',
      'DELETE /v1/slots/…/messages',
      'DELETE /v1/slots/…',
    ]);
    expect(given.now()).toMatchObject({ slot: null, secrets: null });
    expect(await poll()).toEqual({ reach: 'nothing-to-ask', received: [] });
    expect(await send(await given.finished({ sequence: 4 }))).toEqual({ ok: false, code: 'gone' });
  });

  it('that grow are stored as they come, and the slot stays open meanwhile', async () => {
    await send(await part());
    expect((await poll()).received).toMatchObject([{ outcome: 'received', state: 'open' }]);
    expect(linkState(given.now(), Date.now())).toBe('partly');
    await send(await given.finished());
    expect((await poll()).received).toMatchObject([{ outcome: 'received', state: 'finished' }]);
    expect(desk.practice.screenings()).toHaveLength(2);
  });

  it('in a wording that this panel does not know stay there, and are told of once', async () => {
    const wordings = { 'phq-9': { stem: 'Other words' } };
    await send(await given.tablet.seal({ sequence: 1, state: 'open', answers: { 'phq-9': phq9 }, wordings }));
    expect((await poll()).received).toMatchObject([{ reason: 'other-wording', isKnown: false }]);
    expect((await poll()).received).toMatchObject([{ reason: 'other-wording', isKnown: true }]);
    expect(asked.filter((request) => request.startsWith('DELETE'))).toEqual([]);
  });

  it('come again when the panel dies between storing and deleting, and are stored once', async () => {
    await send(await given.finished());
    const dying = async (input, init) => {
      if (init?.method === 'DELETE') throw new Error('the browser was killed');
      return fetch(input, init);
    };
    await pollRelay(desk.practice, dying, Date.now());
    expect(given.now()).toMatchObject({ end: 'received', secrets: null });
    expect(given.now().slot).not.toBeNull();
    expect((await poll()).received).toMatchObject([{ outcome: 'same' }]);
    expect(given.now().slot).toBeNull();
    expect(desk.practice.screenings()).toHaveLength(2);
  });

  it('stay there when they cannot be stored', async () => {
    await send(await given.finished());
    const full = Object.create(desk.practice.store, {
      write: { value: async () => Promise.reject(new Error('the disk is full')) },
      records: { value: (kind) => desk.practice.store.records(kind) },
      read: { value: (id) => desk.practice.store.read(id) },
      actor: { value: desk.practice.store.actor },
    });
    await expect(poll(new Practice(full, policy))).rejects.toThrow('the disk is full');
    expect(asked.filter((request) => request.startsWith('DELETE'))).toEqual([]);
    expect((await poll()).received).toMatchObject([{ outcome: 'received' }]);
  });

  it('that overtook each other on the way are taken in without a warning', async () => {
    const finished = await given.finished();
    await send(finished);
    await send(await given.tablet.seal({ sequence: 2, state: 'open', answers: { 'phq-9': phq9 } }));
    await send(await part());
    expect((await poll()).received.map(({ outcome, state }) => [outcome, state])).toEqual([
      ['received', 'open'],
      ['received', 'open'],
      ['received', 'finished'],
    ]);
    expect(given.now()).toMatchObject({ end: 'received', refusals: [], slot: null });
  });

  it('that are refused stay there until that stands in the log', async () => {
    await send(await given.finished({ answers: { 'phq-9': phq9.with(0, 99) } }));
    await expect(poll(panelThatDies(0))).rejects.toThrow('the browser was killed');
    expect(asked.filter((request) => request.startsWith('DELETE'))).toEqual([]);
    expect((await poll()).received).toMatchObject([{ outcome: 'refused', reason: 'impossible' }]);
    expect(await desk.actions()).toContain('link.refused impossible');
    expect(asked).toContain('DELETE /v1/slots/…/messages');
  });

  it('that came in time are taken although the panel is opened after the end', async () => {
    await send(await given.finished());
    const monday = Date.now() + 3 * dayMs;
    await sweepLinks(desk.practice, monday);
    expect(linkState(given.now(), monday)).toBe('expired');
    expect((await poll(desk.practice, monday)).received).toMatchObject([{ outcome: 'received' }]);
    expect(linkState(given.now(), monday)).toBe('received');
  });

  it('are waited for no longer once the relay was asked after the end', async () => {
    const later = Date.now() + 2 * dayMs;
    expect((await poll(desk.practice, later)).received).toEqual([]);
    expect(given.now()).toMatchObject({ end: 'expired', secrets: null });
  });

  it('are not asked for for ever where the relay knows the slot no more', async () => {
    await send(await given.finished());
    const dying = async (input, init) => {
      if (init?.method === 'DELETE') throw new Error('the browser was killed');
      return fetch(input, init);
    };
    await pollRelay(desk.practice, dying, Date.now());
    const unknown = async () => new Response('{"error":"not-found"}', { status: 404 });
    const { expiresMs } = given.now();
    const keptUntil = expiresMs + 7 * dayMs + hourMs / 6;
    // As long as the relay should have it, it may only be another relay that answers.
    await pollRelay(desk.practice, unknown, keptUntil);
    expect(given.now().slot).not.toBeNull();
    await pollRelay(desk.practice, unknown, keptUntil + 1);
    expect(given.now().slot).toBeNull();
    expect(await poll()).toEqual({ reach: 'nothing-to-ask', received: [] });
  });

  it('can be opened as long as a relay whose clock is behind still takes them in', async () => {
    const behind = given.now().expiresMs + (2 * hourMs) / 6;
    expect((await poll(desk.practice, behind)).received).toEqual([]);
    await send(await given.finished());
    expect((await poll(desk.practice, behind)).received).toMatchObject([{ outcome: 'received' }]);
  });

  it('are asked for again where the relay is silent', async () => {
    await send(await given.finished());
    const silent = async () => {
      throw new TypeError('no network');
    };
    expect(await pollRelay(desk.practice, silent, Date.now())).toEqual({
      reach: 'unreachable',
      received: [],
    });
    expect((await poll()).received).toHaveLength(1);
  });
});
