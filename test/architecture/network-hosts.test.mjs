// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { readTracked, trackedFiles } from './tracked-files.mjs';

/** Hosts that shipped code may name: as the source of a text or number, or as an identifier. Nothing is fetched. */
const namedHosts = new Set([
  'doi.org',
  'www.w3.org',
  'loinc.org',
  'owasp.org',
  'www.crockford.com',
  'www.phqscreeners.com',
  'www.ptsd.va.gov',
  'www.nimh.nih.gov',
  'www.apa.org',
  'aap.org',
  'pubmed.ncbi.nlm.nih.gov',
  'www.ncbi.nlm.nih.gov',
  'pmc.ncbi.nlm.nih.gov',
]);

const shippedFiles = trackedFiles(
  /^(?:packages\/(?!tooling\/)[^/]+|extension)\/src\/(?!.*\.test\.).*\.(?:ts|css|html|json)$/,
);

it('shipped code names no host but those of publications, owners and code systems', () => {
  const stray = shippedFiles.flatMap((file) =>
    [...readTracked(file).matchAll(/\b(?:https?|wss?):\/\/([^/\s'"`)>]+)/g)]
      .filter(([, host]) => !namedHosts.has(host))
      .map(([address]) => `${file} names ${address}`),
  );
  expect(stray).toEqual([]);
});

/** The files that send requests, and where to. All others are given a `fetch`, or send none. */
const askingFiles = [
  'extension/src/platform/allowed-fetch.ts',
  // The page's own files.
  'packages/self-report/src/page/service-worker.ts',
  // It gives its fetch to the relay client.
  'packages/self-report/src/page/sitting.ts',
  // Its own agency.json.
  'packages/self-report/src/page/start.ts',
];

it('shipped code makes no request but where it holds to what the agency has named', () => {
  const request =
    /\b(?:fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource)\b/;
  expect(shippedFiles.filter((file) => request.test(readTracked(file)))).toEqual(askingFiles);
});

it('shipped code starts no worker but the one that derives keys', () => {
  const starts = shippedFiles.filter((file) => /\bnew\s+(?:Shared)?Worker\b/.test(readTracked(file)));
  expect(starts.filter((file) => !file.startsWith('packages/record-store/src/'))).toEqual([]);
});
