// SPDX-License-Identifier: Apache-2.0
import { Hono } from 'hono';
import { allowOrigins } from './allow-origins.js';
import { clientKey } from './client-key.js';
import { closeSlot } from './close-slot.js';
import { deleteMessages } from './delete-messages.js';
import { listMessages } from './list-messages.js';
import { postMessage } from './post-message.js';
import { putSlot } from './put-slot.js';
import { readState } from './read-state.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayEnvironment, RelayParts } from './relay-parts.js';

type Handler = (context: RelayContext, parts: RelayParts) => Promise<Response>;

/** A request that was refused its token counts for this many more. */
const costOfGuess = 3;

/** Statuses that only a request with the token of its slot gets. */
const proven = [200, 201, 204, 409, 410];

/** The whole HTTP interface. */
export function createApp(parts: RelayParts): Hono<RelayEnvironment> {
  const { addressLimit, answerLimit, metrics, settings } = parts;
  const app = new Hono<RelayEnvironment>();

  app.use(async (context, next) => {
    context.set('route', 'other');
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
    await next();
    metrics.countRequest(context.get('route'), context.res.status);
  });
  app.use(allowOrigins(settings.allowedOrigins));
  app.use('/v1/*', async (context, next) => {
    const client = clientKey(context, settings.trustProxy);
    const { method, path } = context.req;
    // Answers have a rate of their own: nothing that others do behind the same router keeps them from coming in.
    const limit = method === 'POST' && path.endsWith('/messages') ? answerLimit : addressLimit;
    const waitS = limit.take(client);
    if (waitS > 0) return refuse(context, 'slow-down', { 'retry-after': String(waitS) });
    await next();
    const { status } = context.res;
    if (status === 401 || status === 404) limit.charge(client, costOfGuess);
    else if (method !== 'PUT' && proven.includes(status)) limit.giveBack(client);
    return undefined;
  });

  const route = (name: string, handler: Handler) => async (context: RelayContext) => {
    context.set('route', name);
    return handler(context, parts);
  };
  app.put('/v1/slots/:slotId', route('put-slot', putSlot));
  app.delete('/v1/slots/:slotId', route('close-slot', closeSlot));
  app.post('/v1/slots/:slotId/messages', route('post-message', postMessage));
  app.get('/v1/slots/:slotId/messages', route('list-messages', listMessages));
  app.delete('/v1/slots/:slotId/messages', route('delete-messages', deleteMessages));
  app.post('/v1/slots/:slotId/state', route('read-state', readState));
  app.get('/health', route('health', health));
  app.get('/metrics', route('metrics', readMetrics));

  app.notFound((context) => refuse(context, 'not-found'));
  app.onError((error, context) => {
    parts.onFault(error);
    return refuse(context, 'unavailable', { 'retry-after': '5' });
  });
  return app;
}

async function health(context: RelayContext, { store }: RelayParts): Promise<Response> {
  await store.check();
  return context.json({ status: 'ok' });
}

async function readMetrics(context: RelayContext, { metrics, clock, trust }: RelayParts): Promise<Response> {
  const text = metrics.text({ clockSteppedS: clock.steppedS(), isClockTrusted: trust.isTrusted });
  return context.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
}
