// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';

/** The page of the examples, on this machine; undefined where the policy names a real one. */
export function demoPage({ selfReport }: Pick<Policy, 'selfReport'>): string | undefined {
  const url = selfReport?.url;
  return url?.startsWith('http:') ? url : undefined;
}
