// SPDX-License-Identifier: Apache-2.0
import { sealResult } from '@cradleside/handoff/answer';
import { judgeReceipt, openResult, receiptOf } from '@cradleside/handoff/receive';
import { seededRandom } from './seeded-random.mjs';
import { newLink, nowMs, result } from './sittings.mjs';

const headBytes = 9;
const keyEnd = 41;

/** What somebody may try who has not the link, or who has only what went over the wire; or who has the link and comes too late. */
const attempts = {
  'any bytes behind the right beginning': ({ wire, random }) =>
    wire.map((byte, index) => (index < headBytes ? byte : random.below(256))),
  'sealed to the right key without the secret': async ({ link }) => {
    const stolen = { ...link.secrets.link, secret: crypto.getRandomValues(new Uint8Array(32)) };
    return (await sealResult({ ...link, secrets: { ...link.secrets, link: stolen } }, result)).wire;
  },
  'sealed under another link id': async ({ link, wire, random }) => {
    const id = Uint8Array.from(link.secrets.link.id, (byte, index) => (index < 8 ? byte : random.below(256)));
    const moved = { ...link.secrets.link, id };
    const sealed = await sealResult({ ...link, secrets: { ...link.secrets, link: moved } }, result);
    return Uint8Array.of(...wire.subarray(0, headBytes), ...sealed.wire.subarray(headBytes));
  },
  'sealed under other terms': async ({ link, random }) => {
    const content = link.secrets.content.with(random.below(link.secrets.content.length), random.below(256));
    const isSame = content.every((byte, index) => byte === link.secrets.content[index]);
    if (isSame) content[0] ^= 1;
    return (await sealResult({ ...link, secrets: { ...link.secrets, content } }, result)).wire;
  },
  'key of one, ciphertext of another of the same link': ({ wire, sibling }) =>
    Uint8Array.of(...wire.subarray(0, keyEnd), ...sibling.subarray(keyEnd)),
  'of another link, said to be of this': ({ wire, stranger }) =>
    Uint8Array.of(...wire.subarray(0, headBytes), ...stranger.subarray(headBytes)),
  'ciphertext of another link': ({ wire, stranger }) =>
    Uint8Array.of(...wire.subarray(0, keyEnd), ...stranger.subarray(keyEnd)),
  'of another link as it is': ({ stranger }) => stranger,
  'cut off': ({ wire, random }) => wire.subarray(0, random.below(wire.length)),
  'with more behind': ({ wire, random }) => Uint8Array.of(...wire, ...new Uint8Array(1 + random.below(50))),
  'some bits flipped': ({ wire, random }) => {
    const changed = wire.slice();
    const bits = new Set(Array.from({ length: 1 + random.below(12) }, () => random.below(wire.length * 8)));
    for (const bit of bits) changed[Math.floor(bit / 8)] ^= 1 << (bit % 8);
    return changed;
  },
  'halves exchanged': ({ wire, random }) => {
    const at = headBytes + 1 + random.below(wire.length - headBytes - 2);
    return Uint8Array.of(
      ...wire.subarray(0, headBytes),
      ...wire.subarray(at),
      ...wire.subarray(headBytes, at),
    );
  },
  'another version': ({ wire, random }) => wire.with(0, 2 + random.below(254)),
  'replayed after the end': ({ wire }) => wire,
  'another sitting after the end': async ({ link }) =>
    (await sealResult(link, { ...result, responseId: crypto.getRandomValues(new Uint8Array(16)) })).wire,
  'more of the same sitting after the end': async ({ link, random }) =>
    (await sealResult(link, { ...result, sequence: 2 + random.below(1000) })).wire,
  'an end that comes late': async ({ link, random }) =>
    (await sealResult(link, { ...result, state: random.pick(['stopped', 'erased']) })).wire,
  'after the link has expired': ({ wire }) => ({ wire, atMs: nowMs + 24 * 60 * 60_000 + 600_001 }),
};

/**
 * Tries to have a result accepted by a panel that has already stored the finished result of its link, but still has the keys.
 * @param {{count: number, seed: number}} options
 * @returns {Promise<{attempts: number, accepted: number, byVerdict: Record<string, number>, acceptedKinds: string[]}>}
 */
export async function tryForgeries({ count, seed }) {
  const random = seededRandom(seed);
  const [ours, theirs] = [await newLink(), await newLink()];
  const { wire } = await sealResult(ours.link, result);
  const sibling = (await sealResult(ours.link, { ...result, sequence: 2 })).wire;
  const stranger = (await sealResult(theirs.link, result)).wire;
  const genuine = await openResult(ours.opening, wire, nowMs);
  if (!genuine.ok) throw new Error(genuine.code);
  const stored = receiptOf(genuine.result);
  const counts = { attempts: 0, accepted: 0, byVerdict: {}, acceptedKinds: [] };
  const kinds = Object.entries(attempts);
  for (; counts.attempts < count; counts.attempts += 1) {
    const [kind, attempt] = kinds[counts.attempts % kinds.length];
    const made = await attempt({ link: ours.link, wire, sibling, stranger, random });
    const { wire: tried, atMs = nowMs } = made instanceof Uint8Array ? { wire: made } : made;
    const opened = await openResult(ours.opening, tried, atMs);
    const verdict = opened.ok ? judgeReceipt([stored], opened.result) : opened.code;
    counts.byVerdict[verdict] = (counts.byVerdict[verdict] ?? 0) + 1;
    if (verdict !== 'accept' && verdict !== 'grow') continue;
    counts.accepted += 1;
    counts.acceptedKinds.push(kind);
  }
  return counts;
}

export const forgeryKinds = Object.keys(attempts).length;
