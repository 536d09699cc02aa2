// SPDX-License-Identifier: Apache-2.0

/** Put in by the build: the static files of the page, and a name that changes with any of them. */
declare const STATIC_FILES: readonly string[];
declare const CACHE_NAME: string;

interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: RequestEvent) => void): void;
}
interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const settings = 'agency.json';

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

/**
 * Answers for the page's own static files and for nothing else. The cache is asked by names from the list, never by the
 * address of a request: an address may carry a link behind its #, and that must not be written down.
 */
worker.addEventListener('fetch', (event) => {
  const name = fileOf(event.request);
  if (name === settings) event.respondWith(freshSettings());
  else if (name !== undefined) event.respondWith(kept(name));
});

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE_NAME);
  await cache.addAll(
    [...STATIC_FILES, settings].map((name) => new Request(addressOf(name), { cache: 'reload' })),
  );
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE_NAME).map((name) => caches.delete(name)));
}

function fileOf({ method, url }: Request): string | undefined {
  const { scope } = worker.registration;
  const { origin, pathname } = new URL(url);
  const start = new URL(scope);
  if (method !== 'GET' || origin !== start.origin || !pathname.startsWith(start.pathname)) return undefined;
  const name = pathname.slice(start.pathname.length) || 'index.html';
  return name === settings || STATIC_FILES.includes(name) ? name : undefined;
}

async function kept(name: string): Promise<Response> {
  const cache = await caches.open(CACHE_NAME);
  return (await cache.match(addressOf(name))) ?? fetch(addressOf(name));
}

/** A key that the agency took off its list must not live on in a cache as long as there is a network. */
async function freshSettings(): Promise<Response> {
  const cache = await caches.open(CACHE_NAME);
  try {
    const response = await fetch(addressOf(settings), { cache: 'no-cache' });
    if (response.ok) await cache.put(addressOf(settings), response.clone());
    return response;
  } catch {
    return (await cache.match(addressOf(settings))) ?? Response.error();
  }
}

function addressOf(name: string): string {
  return new URL(name, worker.registration.scope).href;
}
