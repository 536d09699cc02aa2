// SPDX-License-Identifier: Apache-2.0
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { newLink, newWire } from './panel-and-tablet.mjs';

const [url, perSecondText, secondsText, aheadText] = process.argv.slice(2);
const perSecond = Number(perSecondText);
const seconds = Number(secondsText);
const aheadS = Number(aheadText);
const requestsOfLink = 5;
const tickMs = 5;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const timesMs = [];
let faults = 0;

const elapsedMs = await run();
process.send(report());
agent.destroy();

async function run() {
  const total = Math.floor((perSecond * seconds) / requestsOfLink);
  const startMs = performance.now();
  const lives = [];
  while (lives.length < total) {
    const due = Math.floor(((performance.now() - startMs) / 1000) * (perSecond / requestsOfLink));
    while (lives.length < Math.min(total, due)) lives.push(liveOnce());
    await wait(tickMs);
  }
  await Promise.all(lives);
  return performance.now() - startMs;
}

/** The five requests of one link follow one another; links begin at a steady rate. */
async function liveOnce() {
  const link = newLink(url, { nowS: Math.floor(Date.now() / 1000) + aheadS });
  const steps = [
    { name: 'open', expected: 201 },
    { name: 'send', wire: newWire(), expected: 201 },
    { name: 'state', expected: 200 },
    { name: 'list', expected: 200 },
    { name: 'close', expected: 204 },
  ];
  for (const { name, wire, expected } of steps) {
    const sentMs = performance.now();
    const status = await sendParts(link.parts(name, wire)).catch(() => 0);
    timesMs.push(performance.now() - sentMs);
    if (status !== expected) faults += 1;
  }
}

function sendParts([address, { method = 'GET', headers = {}, body }]) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const outgoing = request(address, { agent, method, headers: { ...headers, ...length } }, (incoming) => {
      incoming.resume();
      incoming.once('end', () => resolve(incoming.statusCode));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

function report() {
  const sorted = timesMs.toSorted((one, other) => one - other);
  const at = (share) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1));
  return {
    requests: sorted.length,
    perSecond: Number(((sorted.length / elapsedMs) * 1000).toFixed(1)),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    faults,
  };
}
