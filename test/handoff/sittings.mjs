// SPDX-License-Identifier: Apache-2.0
import { readLink, sealResult } from '@cradleside/handoff/answer';
import { createLink, newSigningKey } from '@cradleside/handoff/issue';

/** 2026-11-26T12:00:00Z. */
export const nowMs = 1_795_694_400_000;

const itemCounts = { 'phq-9': 10, 'gad-7': 8, 'pcl-5': 20 };

export const request = {
  instruments: Object.entries(itemCounts).map(([id, itemCount]) => ({
    id,
    itemCount,
    digest: new Uint8Array(8).fill(itemCount),
  })),
  languages: ['en', 'es-US', 'ar'],
  expiresMs: nowMs + 24 * 60 * 60_000,
  relay: 0,
  nowMs,
};

/** Everything answered with 1. */
export const result = {
  responseId: new Uint8Array(16).fill(3),
  sequence: 1,
  state: 'finished',
  language: 'en',
  utcOffsetMinutes: -300,
  startedS: nowMs / 1000 - 400,
  updatedS: nowMs / 1000,
  research: null,
  build: new Uint8Array(8).fill(8),
  instruments: Object.entries(itemCounts).map(([id, itemCount]) => ({
    id,
    asked: true,
    wording: new Uint8Array(8).fill(6),
    answers: Array.from({ length: itemCount }, () => 1),
    startedS: nowMs / 1000 - 300,
    completedS: nowMs / 1000 - 200,
  })),
};

export const signingKey = await newSigningKey();

/** A link as both ends hold it. */
export async function newLink() {
  const created = await createLink(request, signingKey);
  const read = await readLink(created.fragment, { keys: [signingKey], nowMs, relayCount: 1 });
  if (!read.ok) throw new Error(read.code);
  return { ...created, link: read.link };
}

/** Sealed results of as many links, as text. */
export async function sealedTexts(count) {
  const { link } = await newLink();
  const texts = [];
  for (let index = 0; index < count; index += 1) texts.push((await sealResult(link, result)).text);
  return texts;
}
