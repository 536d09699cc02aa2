// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { allowedFetch } from '../../platform/allowed-fetch.js';
import { demoPage } from './demo-page.js';

/** The requests that the panel may send: to the agency's relay, and to the demo page on this machine. */
export function tabletFetch(policy: Pick<Policy, 'relay' | 'selfReport'>): typeof fetch {
  const page = demoPage(policy);
  return allowedFetch([...(policy.relay ? [policy.relay.url] : []), ...(page === undefined ? [] : [page])]);
}
