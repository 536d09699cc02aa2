// SPDX-License-Identifier: Apache-2.0
import { readLink, sealResult } from '@cradleside/handoff/answer';
import { createLink, newSigningKey } from '@cradleside/handoff/issue';
import { openResult } from '@cradleside/handoff/receive';
import {
  closeEmptySlot,
  closeSlot,
  deleteResults,
  fetchResults,
  openSlot,
  readSlotState,
  sendResult,
} from '@cradleside/handoff/relay';
import { startRelay } from '@cradleside/relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinician, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const options = { fetch };
const itemCount = 10;

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (_name, { isHere, make }) => {
  describe.runIf(isHere)('panel and tablet', () => {
    let store;
    let relay;
    beforeAll(async () => {
      store = await make();
      relay = await startRelay({
        port: 0,
        clinicianTokenHashes: [clinician.hash],
        ...unlimited,
        ...store.options,
      });
    }, 60_000);
    afterAll(async () => {
      await relay?.close();
      await store?.remove();
    });

    it('hand a sealed result over and end the link', async () => {
      const { link, opening } = await newHandOff();
      const { url } = relay;
      expect(await readSlotState(url, link, options)).toMatchObject({ ok: true, state: 'unknown' });
      expect(await openSlot(url, opening, 'csr_of-nobody', options)).toEqual({ ok: false, code: 'refused' });
      expect(await openSlot(url, opening, clinician.token, options)).toEqual({ ok: true });
      expect(await openSlot(url, opening, clinician.token, options)).toEqual({ ok: true });

      const result = resultOf(1);
      const { wire, confirmCode } = await sealResult(link, result);
      expect(await sendResult(url, link, wire, options)).toEqual({ ok: true });
      expect(await sendResult(url, link, wire, options)).toEqual({ ok: true });

      const fetched = await fetchResults(url, opening, options);
      expect(fetched).toMatchObject({ ok: true, messages: [{ number: 1 }] });
      const opened = await openResult(opening, fetched.messages[0].wire, Date.now());
      expect(opened).toMatchObject({ ok: true, confirmCode });
      expect(opened.result.instruments).toEqual(result.instruments);
      expect(await closeEmptySlot(url, opening, options)).toEqual({ ok: true, isClosed: false });
      expect(await deleteResults(url, opening, fetched.messages[0].number, options)).toEqual({ ok: true });
      expect(await readSlotState(url, link, options)).toMatchObject({ ok: true, state: 'open' });
      expect(await closeEmptySlot(url, opening, options)).toEqual({ ok: true, isClosed: true });
      expect(await closeSlot(url, opening, options)).toEqual({ ok: true });
      expect(await readSlotState(url, link, options)).toMatchObject({ ok: true, state: 'used' });
      expect(await sendResult(url, link, wire, options)).toEqual({ ok: false, code: 'gone' });
    });

    it('fetch each state of a result that grows, in order', async () => {
      const { link, opening } = await newHandOff();
      await openSlot(relay.url, opening, clinician.token, options);
      for (let sequence = 1; sequence <= 5; sequence += 1) {
        const { wire } = await sealResult(link, resultOf(sequence));
        await sendResult(relay.url, link, wire, { ...options, keepalive: true });
      }
      const { messages } = await fetchResults(relay.url, opening, options);
      const opened = await Promise.all(messages.map(({ wire }) => openResult(opening, wire, Date.now())));
      expect(opened.map(({ result }) => result.sequence)).toEqual([1, 2, 3, 4, 5]);
    });
  });
});

async function newHandOff() {
  const signingKey = await newSigningKey();
  const nowMs = Date.now();
  const created = await createLink(
    {
      instruments: [{ id: 'phq-9', digest: new Uint8Array(8).fill(9), itemCount }],
      languages: ['en'],
      expiresMs: nowMs + 3_600_000,
      relay: 0,
      nowMs,
      deliveredAs: 'remote',
    },
    signingKey,
  );
  const read = await readLink(`#${created.fragment}`, { keys: [signingKey], nowMs, relayCount: 1 });
  return { ...created, link: read.link };
}

function resultOf(sequence) {
  const nowS = Math.floor(Date.now() / 1000);
  return {
    responseId: new Uint8Array(16).fill(3),
    sequence,
    state: sequence === 1 ? 'finished' : 'open',
    language: 'en',
    utcOffsetMinutes: -300,
    startedS: nowS - 60,
    updatedS: nowS,
    research: null,
    build: new Uint8Array(8).fill(8),
    instruments: [
      {
        id: 'phq-9',
        asked: true,
        wording: new Uint8Array(8).fill(6),
        answers: Array(itemCount).fill(1),
        startedS: nowS - 60,
        completedS: nowS,
      },
    ],
  };
}
