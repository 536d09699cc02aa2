// SPDX-License-Identifier: Apache-2.0
import type { MiddlewareHandler } from 'hono';
import type { RelayEnvironment } from './relay-parts.js';

const preflightSeconds = 600;
const everyFirefoxPanel = 'moz-extension://*';

/** Lets pages of the listed origins, and no other, read the answers. Cookies are never allowed. */
export function allowOrigins(allowed: readonly string[]): MiddlewareHandler<RelayEnvironment> {
  return async (context, next) => {
    context.header('vary', 'Origin');
    const origin = context.req.header('origin');
    if (origin !== undefined && isAllowed(origin, allowed)) {
      context.header('access-control-allow-origin', origin);
      if (context.req.method === 'OPTIONS') {
        context.header('access-control-allow-methods', 'GET, PUT, POST, DELETE');
        context.header('access-control-allow-headers', 'authorization, content-type');
        context.header('access-control-max-age', String(preflightSeconds));
      }
    }
    if (context.req.method === 'OPTIONS') {
      context.set('route', 'preflight');
      return context.body(null, 204);
    }
    return next();
  };
}

/** Firefox gives the extension another origin in each installation. */
function isAllowed(origin: string, allowed: readonly string[]): boolean {
  if (allowed.includes(origin)) return true;
  return allowed.includes(everyFirefoxPanel) && /^moz-extension:\/\/[0-9a-f-]{36}$/.test(origin);
}
