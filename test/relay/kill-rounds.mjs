// SPDX-License-Identifier: Apache-2.0
import { linkAt, newLink, newWire } from './panel-and-tablet.mjs';
import { startProcess } from './relay-process.mjs';

const writers = 12;
const linksPerRound = 8;
const fewestAnswers = 20;
const mostAnswers = 120;

/**
 * Kills a relay again and again in the middle of its work, and counts what was answered as stored but is gone.
 * @param {import('./stores-under-test.mjs').StoreUnderTest} store
 * @param {{rounds: number, seed?: number, crashesDatabase?: boolean}} options `crashesDatabase`: each second time the database is ended instead
 */
export async function killRounds(store, { rounds, seed = 1, crashesDatabase = false }) {
  const random = seeded(seed);
  const ledger = [];
  const counts = { rounds, relayKills: 0, databaseCrashes: 0, unanswered: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const relay = await startProcess(store.options);
    const target = fewestAnswers + Math.floor(random() * (mostAnswers - fewestAnswers));
    const isCrash = crashesDatabase && round % 2 === 1;
    const fault = async () => {
      if (isCrash) await store.postgres.crash();
      else await relay.end('SIGKILL');
    };
    counts.unanswered += await work({ url: relay.url, ledger, target, fault, random });
    if (isCrash) {
      counts.databaseCrashes += 1;
      await relay.end('SIGKILL');
    } else counts.relayKills += 1;
  }
  const last = await startProcess(store.options);
  const found = await audit(last.url, ledger);
  const exitCode = await last.end('SIGTERM');
  return { ...counts, ...found, exitCode };
}

/** Writes until so many answers have come, then lets the fault happen while writers go on. */
async function work({ url, ledger, target, fault, random }) {
  const links = [];
  for (let index = 0; index < linksPerRound; index += 1) {
    const link = newLink(url);
    const entry = { link, wires: new Set(), fetched: new Set(), isClosed: false };
    if ((await link.open()).status === 201) {
      ledger.push(entry);
      links.push(entry);
    }
  }
  let answers = 0;
  let unanswered = 0;
  let isOver = false;
  let happening = Promise.resolve();
  let isHappening = false;
  const write = async () => {
    while (!isOver) {
      const entry = links[Math.floor(random() * links.length)];
      // Now and then a panel closes its link on the way.
      const isClosing = random() < 1 / 60;
      const wire = newWire();
      try {
        const { status } = await (isClosing ? entry.link.close() : entry.link.send(wire));
        if (status === 201) entry.wires.add(wire.toString('base64url'));
        if (status === 204) entry.isClosed = true;
        if (status === 409 && !entry.isClosed) await makeRoom(entry);
        answers += 1;
      } catch {
        unanswered += 1;
        isOver = true;
      }
      if (answers >= target && !isHappening) {
        isHappening = true;
        happening = fault().then(() => {
          isOver = true;
        });
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  await happening;
  return unanswered;
}

/** A panel fetches and deletes; what it has is no longer the relay's to keep. */
async function makeRoom(entry) {
  const messages = await entry.link.messages();
  const through = messages.at(-1)?.number ?? 0;
  for (const { wire } of messages) entry.fetched.add(wire);
  if ((await entry.link.clear(through)).status !== 204) throw new Error('not cleared');
}

async function audit(url, ledger) {
  const found = { slots: ledger.length, acknowledged: 0, lost: 0, lostSlots: 0, reopened: 0 };
  for (const { link, wires, fetched, isClosed } of ledger) {
    found.acknowledged += wires.size;
    const again = linkAt(url, link);
    const state = await again.state();
    if (state.status !== 200) found.lostSlots += 1;
    else if (isClosed && (await state.json()).state !== 'used') found.reopened += 1;
    if (isClosed || state.status !== 200) continue;
    const isUsed = (await (await again.state()).json()).state === 'used';
    const stored = new Set(isUsed ? wires : (await again.messages()).map(({ wire }) => wire));
    found.lost += [...wires].filter((wire) => !stored.has(wire) && !fetched.has(wire)).length;
  }
  return found;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
