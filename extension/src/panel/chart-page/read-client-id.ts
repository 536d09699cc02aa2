// SPDX-License-Identifier: Apache-2.0
import { clientIdFrom } from '@cradleside/policy';
import type { PageRule } from '@cradleside/policy';
import { seePlace } from './page-place.js';

/** What stood where the rule looks for the client's identifier. */
export interface ClientIdReading {
  /** At most 64 characters, none of them invisible; to be shown before it is used. */
  readonly found: string | null;
  /** Why there is none: the rule names no place, the page may not be read, or nothing or something else stands there. */
  readonly reason?: 'no-rule' | 'no-access' | 'not-found' | 'several' | 'other-text';
}

/** Reads the client's identifier from the tab beside the panel, as a page rule says. To be called from a click. */
export async function readClientId(rule: PageRule): Promise<ClientIdReading> {
  const { clientId } = rule;
  if (clientId === undefined) return { found: null, reason: 'no-rule' };
  const seen = await seePlace(clientId);
  if (seen === undefined) return { found: null, reason: 'no-access' };
  if (seen.count === 0) return { found: null, reason: 'not-found' };
  // Two places that fit may be of two clients.
  if (seen.count > 1) return { found: null, reason: 'several' };
  const found = clientIdFrom(clientId, seen.text);
  return found === null ? { found, reason: 'other-text' } : { found };
}
