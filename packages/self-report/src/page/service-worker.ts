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
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  /** Of a navigation: the document to come. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const settings = 'agency.json';
const start = 'index.html';

let opened: Promise<Cache> | undefined;

/** What a document that is only just being opened is going to ask for, and nobody else gets. */
let ahead: { readonly client: string; readonly response: Promise<Response> } | undefined;

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
  if (name === settings) event.respondWith(freshSettings(event));
  else if (name !== undefined) {
    if (name === start && event.request.mode === 'navigate') askAhead(event);
    event.respondWith(kept(name));
  }
});

async function fill(): Promise<void> {
  const cache = await openCache();
  await cache.addAll(
    [...STATIC_FILES, settings].map((name) => new Request(addressOf(name), { cache: 'reload' })),
  );
}

/** Once for all files of an opening: each time is a message to another process and back. */
async function openCache(): Promise<Cache> {
  opened ??= caches.open(CACHE_NAME);
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE_NAME).map((name) => caches.delete(name)));
}

function fileOf({ method, url }: Request): string | undefined {
  const { scope } = worker.registration;
  const { origin, pathname } = new URL(url);
  const home = new URL(scope);
  if (method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const name = pathname.slice(home.pathname.length) || start;
  return name === settings || STATIC_FILES.includes(name) ? name : undefined;
}

async function kept(name: string): Promise<Response> {
  const cache = await openCache();
  return (await cache.match(addressOf(name))) ?? fetch(addressOf(name));
}

/** A key that the agency took off its list must not live on in a cache as long as there is a network. */
async function freshSettings(event: RequestEvent): Promise<Response> {
  try {
    const response = await (takeAhead(event) ?? askSettings());
    // The page does not wait until it is written.
    if (response.ok) event.waitUntil(keepSettings(response.clone()));
    return response;
  } catch {
    const cache = await openCache();
    return (await cache.match(addressOf(settings))) ?? Response.error();
  }
}

function askAhead({ resultingClientId }: RequestEvent): void {
  const response = askSettings();
  // Whoever takes it hears of the failure.
  response.catch(() => undefined);
  ahead = { client: resultingClientId, response };
}

function takeAhead({ clientId }: RequestEvent): Promise<Response> | undefined {
  if (ahead?.client !== clientId) return undefined;
  const { response } = ahead;
  ahead = undefined;
  return response;
}

function askSettings(): Promise<Response> {
  return fetch(addressOf(settings), { cache: 'no-cache' });
}

async function keepSettings(response: Response): Promise<void> {
  const cache = await openCache();
  await cache.put(addressOf(settings), response);
}

function addressOf(name: string): string {
  return new URL(name, worker.registration.scope).href;
}
