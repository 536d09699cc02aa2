// SPDX-License-Identifier: Apache-2.0
import { readLink } from '@cradleside/handoff/answer';
import { createLink, digestOf, newSigningKey } from '@cradleside/handoff/issue';
import { openResult } from '@cradleside/handoff/receive';
import { phq9 } from '@cradleside/instruments/phq9';
import { describe, expect, it, vi } from 'vitest';
import type { Sitting } from '../flow/delivery.js';
import { WebDelivery } from './web-delivery.js';

const nowMs = Date.now();
const hourMs = 60 * 60_000;
const wireBytes = 313;

const sitting = (state: Sitting['state']): Sitting => ({
  state,
  language: 'en',
  research: null,
  current: 0,
  parts: [{ instrument: phq9, isAsked: true, administration: null }],
});

/** A delivery to a link, with a relay that answers when it is told to. */
async function deliver() {
  const key = await newSigningKey();
  const instruments = [{ id: phq9.id, digest: await digestOf(phq9), itemCount: phq9.items.length }];
  const request = { instruments, languages: ['en'], expiresMs: nowMs + hourMs, relay: 0, nowMs };
  const { fragment, opening } = await createLink(request, key);
  const read = await readLink(fragment, { keys: [key], nowMs, relayCount: 1 });
  if (!read.ok) throw new Error(read.code);
  const posts: { readonly body: Uint8Array; readonly keepalive: boolean }[] = [];
  const answers = { status: 201 };
  const delivery = new WebDelivery({
    link: read.link,
    relay: 'https://relay.example.org',
    build: new Uint8Array(8),
    fetch: (_, init) => {
      posts.push({ body: init?.body as Uint8Array, keepalive: init?.keepalive === true });
      return Promise.resolve(new Response(null, { status: answers.status }));
    },
    onChange: () => undefined,
    onLeave: () => undefined,
  });
  return { delivery, opening, posts, answers };
}

describe('what is sealed to a link', () => {
  it('is on its way before the page that is left takes the next breath', async () => {
    const { delivery, opening, posts } = await deliver();
    await delivery.keep(sitting('open'));
    expect(posts).toEqual([]);
    delivery.sendKept('left');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.keepalive).toBe(true);
    const opened = await openResult(opening, Uint8Array.from(posts[0]?.body.slice(-wireBytes) ?? []), nowMs);
    expect(opened.ok && opened.result.state).toBe('open');
  });

  it('is sent once on the way however often the page goes out of sight, and at most twelve times in a sitting', async () => {
    const { delivery, posts } = await deliver();
    for (let state = 0; state < 20; state += 1) {
      await delivery.keep(sitting('open'));
      delivery.sendKept('hidden');
      await Promise.resolve();
      delivery.sendKept('hidden');
      expect(posts.length).toBe(Math.min(state + 1, 12));
    }
    delivery.sendKept('left');
    expect(posts.length).toBe(13);
    await delivery.keep(sitting('finished'));
    expect(posts.length).toBe(14);
  });

  it('is tried once more by a page that is left after the relay did not take it', async () => {
    const { delivery, posts, answers } = await deliver();
    answers.status = 503;
    await delivery.keep(sitting('finished'));
    await vi.waitUntil(() => delivery.isWaiting && posts.length === 1);
    await vi.waitUntil(() => delivery.isUndelivered);
    delivery.sendKept('hidden');
    expect(posts).toHaveLength(1);
    answers.status = 201;
    delivery.sendKept('left');
    expect(posts).toHaveLength(2);
    expect(posts[1]?.body).toEqual(posts[0]?.body);
  });

  it('is gone when it is erased while it is being sealed', async () => {
    const { delivery, posts } = await deliver();
    const sealing = delivery.keep(sitting('open'));
    await delivery.keep(sitting('erased'));
    await sealing;
    delivery.sendKept('left');
    expect(posts).toEqual([]);
    expect(delivery.isUndelivered).toBe(false);
  });

  it('is undelivered until the relay has it, and nothing once it is forgotten', async () => {
    const { delivery } = await deliver();
    expect(delivery.isUndelivered).toBe(false);
    await delivery.keep(sitting('open'));
    expect(delivery.isUndelivered).toBe(true);
    delivery.forget();
    expect(delivery.isUndelivered).toBe(false);
    await expect(delivery.keep(sitting('open'))).rejects.toThrow();
  });
});
