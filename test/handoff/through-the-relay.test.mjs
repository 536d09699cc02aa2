// SPDX-License-Identifier: Apache-2.0
import { readLink, sealResult } from '@cradleside/handoff/answer';
import { judgeReceipt, openResult, receiptOf } from '@cradleside/handoff/receive';
import {
  closeSlot,
  deleteResults,
  fetchResults,
  openSlot,
  readSlotState,
  sendResult,
  slotOf,
} from '@cradleside/handoff/relay';
import { createLink } from '@cradleside/handoff/issue';
import { newClinicianToken, startRelay } from '@cradleside/relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request, result, signingKey } from './sittings.mjs';

const options = { fetch: globalThis.fetch };

/** Panel, relay and tablet, each as it is. In this order: each step goes on from the one before. */
describe('through the real relay', () => {
  const clinician = newClinicianToken();
  const nowMs = Math.floor(Date.now() / 1000) * 1000;
  const open = { ...result, state: 'open' };
  let relay;
  let opening;
  let link;
  let stored;

  beforeAll(async () => {
    relay = await startRelay({ port: 0, databaseFile: ':memory:', clinicianTokenHashes: [clinician.hash] });
    const created = await createLink({ ...request, nowMs, expiresMs: nowMs + 3_600_000 }, signingKey);
    opening = created.opening;
    const read = await readLink(created.fragment, { keys: [signingKey], nowMs, relayCount: 1 });
    link = read.link;
  });

  afterAll(() => relay?.close());

  it('a slot is opened once, and again by the same panel; by nobody without a token', async () => {
    expect(await openSlot(relay.url, opening, 'A'.repeat(43), options)).toEqual({
      ok: false,
      code: 'refused',
    });
    expect(await readSlotState(relay.url, link, options)).toMatchObject({ ok: true, state: 'unknown' });
    expect(await openSlot(relay.url, opening, clinician.token, options)).toEqual({ ok: true });
    expect(await openSlot(relay.url, opening, clinician.token, options)).toEqual({ ok: true });
    const other = { ...opening, readToken: signingKey.publicKey };
    expect(await openSlot(relay.url, other, clinician.token, options)).toEqual({
      ok: false,
      code: 'refused',
    });
    expect(await readSlotState(relay.url, link, options)).toMatchObject({ ok: true, state: 'open' });
  });

  it('what was answered so far arrives, is stored, and stays until it is deleted', async () => {
    const { wire } = await sealResult(link, open);
    expect(await sendResult(relay.url, link, wire, options)).toEqual({ ok: true });
    expect(await sendResult(relay.url, link, wire, options)).toEqual({ ok: true });
    const fetched = await fetchResults(relay.url, opening, options);
    expect(fetched).toMatchObject({ ok: true, messages: [{ number: 1, wire }] });
    expect(fetched.messages[0].receivedMs).toBeGreaterThanOrEqual(nowMs);
    expect(fetched.messages[0].receivedMs).toBeLessThanOrEqual(Date.now());
    const opened = await openResult(opening, fetched.messages[0].wire, nowMs);
    expect(judgeReceipt([], opened.result)).toBe('accept');
    stored = receiptOf(opened.result);
    expect(await deleteResults(relay.url, opening, 1, options)).toEqual({ ok: true });
    expect(await fetchResults(relay.url, opening, options)).toEqual({ ok: true, messages: [] });
  });

  it('the end arrives, and the slot is closed with what is left of the opening', async () => {
    const { wire } = await sealResult(link, { ...result, sequence: 2 });
    await sendResult(relay.url, link, wire, options);
    const { messages } = await fetchResults(relay.url, opening, options);
    const opened = await openResult(opening, messages[0].wire, nowMs);
    expect(judgeReceipt([stored], opened.result)).toBe('grow');
    const slot = slotOf(JSON.parse(JSON.stringify(opening)));
    expect(await closeSlot(relay.url, slot, options)).toEqual({ ok: true });
    expect(await readSlotState(relay.url, link, options)).toMatchObject({ ok: true, state: 'used' });
  });

  it('nothing more is taken', async () => {
    const { wire } = await sealResult(link, { ...open, sequence: 3 });
    expect(await sendResult(relay.url, link, wire, options)).toEqual({ ok: false, code: 'gone' });
  });
});
