// SPDX-License-Identifier: Apache-2.0
import { createVault, resumeVault, unlockVault } from '@cradleside/record-store';
import { agencyRecords } from './extension-records.mjs';

/**
 * Runs in a page: vaults of several sizes beside one another, with a key derivation that costs nothing, so that only
 * what grows with the records is measured.
 */
const passphrase = 'otter lantern quartz meadow';
const rowsAWrite = 500;
const bareDatabase = 'bare';
const paddedTo = 256;
const bareKey = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const deriveKey = async (secret, parameters) =>
  new Uint8Array(
    await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(JSON.stringify([[...secret], parameters])),
    ),
  );

function optionsOf(name) {
  let held;
  const session = {
    read: async () => held,
    write: async (value) => void (held = JSON.parse(JSON.stringify(value))),
    clear: async () => void (held = undefined),
  };
  return { name, session, deriveKey, idleLockMs: 900_000 };
}

/**
 * The records are made here: those of a large agency are more than a driver can send at once.
 * @param {string} name
 * @param {Parameters<typeof agencyRecords>[0]} size
 * @param {number} logLines lines of the log that each record leaves
 */
async function fill(name, size, logLines) {
  const records = agencyRecords(size);
  const { store } = await createVault({ passphrase, actor: 'Test Clinician' }, optionsOf(name));
  for (let start = 0; start < records.length; start += rowsAWrite) {
    const batch = records.slice(start, start + rowsAWrite);
    await store.write(
      batch.map((record) => ({ put: { ...record, expectedRevision: 0 } })),
      Array.from({ length: Math.max(1, batch.length * logLines) }, () => ({ action: 'screening.saved' })),
    );
  }
  await store.lock('button');
}

/**
 * @param {string} name
 * @returns {Promise<{unlockMs: number, resumeMs: number, records: number}>} from the passphrase to the records in memory,
 *   and from the session to the records in the memory of a further page
 */
async function timeUnlock(name) {
  const options = optionsOf(name);
  const startMs = performance.now();
  const store = await unlockVault({ passphrase }, options);
  const records = store.records().length;
  const unlockedMs = performance.now();
  const resumed = await resumeVault(options);
  const resumedMs = performance.now();
  if (resumed.records().length !== records) throw new Error('Not the same records.');
  await resumed.lock('button');
  return { unlockMs: unlockedMs - startMs, resumeMs: resumedMs - unlockedMs, records };
}

/** The same records in a store that does no more than AES-GCM, as a yardstick for the machine. */
async function fillBare(name, size) {
  const records = agencyRecords(size);
  const database = await openBare(name);
  const key = await bareKey;
  for (let start = 0; start < records.length; start += rowsAWrite) {
    const rows = await Promise.all(
      records.slice(start, start + rowsAWrite).map(async ({ kind, value }) => {
        const text = new TextEncoder().encode(JSON.stringify([kind, value]));
        const padded = new Uint8Array(Math.ceil(text.length / paddedTo) * paddedTo).fill(32);
        padded.set(text);
        const iv = crypto.getRandomValues(new Uint8Array(12));
        return {
          iv,
          sealed: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, padded)),
        };
      }),
    );
    await putBare(database, rows);
  }
  database.close();
}

/** @returns {Promise<number>} milliseconds to read, open and parse every row of a bare store */
async function timeBareOpen(name) {
  const database = await openBare(name);
  const key = await bareKey;
  const startMs = performance.now();
  const rows = await new Promise((resolve, reject) => {
    const request = database.transaction('rows').objectStore('rows').getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const opened = [];
  for (let start = 0; start < rows.length; start += rowsAWrite) {
    const batch = rows.slice(start, start + rowsAWrite);
    const texts = await Promise.all(
      batch.map(({ iv, sealed }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)),
    );
    for (const text of texts) opened.push(JSON.parse(new TextDecoder().decode(text)));
  }
  const ms = performance.now() - startMs;
  database.close();
  return ms;
}

/**
 * Writes one new record after the other into a vault, and in turn the same bytes into a bare store.
 * @returns {Promise<{save: number[], bare: number[]}>} milliseconds up to `complete`
 */
async function timeSaves(name, { kind, value }, count) {
  const store = await unlockVault({ passphrase }, optionsOf(name));
  const bareBytes = new TextEncoder().encode(JSON.stringify([kind, value]));
  const database = await openBare(bareDatabase);
  const save = [];
  const bare = [];
  for (let index = 0; index < count; index += 1) {
    const steps = [
      async () => save.push(await timed(() => store.write([{ put: { kind, value } }], []))),
      async () => bare.push(await timed(() => putBare(database, [bareBytes]))),
    ];
    for (const step of index % 2 === 0 ? steps : steps.reverse()) await step();
  }
  database.close();
  await store.lock('button');
  return { save, bare };
}

async function timed(work) {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

function openBare(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('rows', { autoIncrement: true }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function putBare(database, rows) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const row of rows) transaction.objectStore('rows').add(row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
  });
}

globalThis.vaults = { fill, fillBare, timeUnlock, timeBareOpen, timeSaves };
