// SPDX-License-Identifier: Apache-2.0
import { parseAgency, siteHeaders } from '@cradleside/self-report/hosting';
import { createAcceptedKeys } from './accepted-keys.mjs';
import { sendPageFile } from './send-page-file.mjs';
import { RefusedRequest, readJson } from './read-json.mjs';

/** Extensions may call; a web page may not. */
const extensionOrigin = /^(?:chrome|moz)-extension:\/\/[\w-]+$/;

/**
 * The self-report page as a request handler, with an agency.json that takes the keys of panels on this computer. What it is
 * told stays in memory until the server stops.
 * @param {{relay?: {url: string, token: string}}} [options] without a relay the answers come as a picture only
 */
export function createSharedTablet({ relay } = {}) {
  const keys = createAcceptedKeys();
  const relays = relay === undefined ? [] : [relay.url];

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {URL} url its path starts at this example: '/', '/agency.json', '/demo/accept-key'
   */
  const handle = async (request, response, url) => {
    const { everywhere, byPath } = siteHeaders({ relays, isLoopback: true });
    const own = byPath[url.pathname.startsWith('/assets/') ? '/assets/*' : url.pathname];
    for (const [name, value] of Object.entries({ ...everywhere, ...own })) response.setHeader(name, value);
    if (url.pathname === '/demo/accept-key') return acceptKey(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return undefined;
    }
    if (url.pathname === '/agency.json') return sendJson(response, 200, agencyFile());
    return sendPageFile(response, url.pathname);
  };

  const agencyFile = () => ({
    version: 1,
    agency: 'Example Family Services',
    demo: true,
    signingKeys: keys.all(),
    relays,
  });

  const acceptKey = async (request, response) => {
    const { origin, host } = request.headers;
    const isAllowed = origin === undefined || extensionOrigin.test(origin) || origin === `http://${host}`;
    if (!isAllowed) return sendJson(response, 403, { error: 'Only an extension or this page may do that.' });
    if (origin !== undefined) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-headers', 'content-type');
      response.setHeader('vary', 'origin');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return undefined;
    }
    if (request.method !== 'POST') {
      response.writeHead(405, { allow: 'POST, OPTIONS' }).end();
      return undefined;
    }
    try {
      const line = await readJson(request);
      // The page's own reader decides: what it would refuse must not spoil the file.
      const parsed = parseAgency({ ...agencyFile(), signingKeys: [line] });
      if (!parsed.ok)
        return sendJson(response, 400, { error: `This is no line of a panel: ${parsed.fault}.` });
      keys.add(line);
      return sendJson(response, 200, { relayToken: relay?.token ?? '' });
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error;
      return sendJson(response, error.status, { error: error.message });
    }
  };

  return { handle };
}

function sendJson(response, status, value) {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}
