// SPDX-License-Identifier: Apache-2.0
import { requestHostAccess } from '../../platform/host-access.js';
import { saveRelayToken } from '../links/relay-token.js';
import { relayOf } from '../links/relay-of.js';
import { keyLine, signingKey } from '../links/signing-key.js';
import type { Practice } from '../practice/practice.js';
import { demoPage } from './demo-page.js';
import { tabletFetch } from './tablet-fetch.js';

const longestToken = 512;

/**
 * Has the demo page on this machine list this panel's key, and takes the token of the demo's relay. To be called first in
 * the listener of a click, since it may ask for access to the relay. Errors are those of the record store.
 * @returns whether the demo has taken the key
 */
export async function acceptOnDemo(practice: Practice): Promise<boolean> {
  const page = demoPage(practice.policy);
  if (page === undefined) return false;
  const relay = relayOf(practice.policy);
  // Before anything else is awaited: the browser asks only in a click.
  if (relay) await requestHostAccess(relay.url).catch(() => false);
  const line = keyLine(await signingKey(practice), practice.store.actor);
  const token = await postLine(new URL('demo/accept-key', page), line, tabletFetch(practice.policy));
  if (token === undefined) return false;
  if (relay && token !== '') await saveRelayToken(practice, token);
  return true;
}

/** @returns the token; undefined where the demo does not run, or is no demo */
async function postLine(address: URL, line: string, send: typeof fetch): Promise<string | undefined> {
  try {
    const response = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: line,
    });
    if (!response.ok) return undefined;
    const { relayToken } = (await response.json()) as { readonly relayToken?: unknown };
    return typeof relayToken === 'string' && relayToken.length <= longestToken ? relayToken : undefined;
  } catch {
    return undefined;
  }
}
