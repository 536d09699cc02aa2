// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';

/** The agency's relay and its place in the page's list; undefined where answers come by code or text alone. */
export function relayOf({
  relay,
  selfReport,
}: Pick<Policy, 'relay' | 'selfReport'>): { readonly url: string; readonly index: number } | undefined {
  const index = selfReport?.relay;
  return relay === undefined || index === undefined ? undefined : { url: relay.url, index };
}
