// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy, readPolicyText } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { readManagedPolicy } from '../../platform/managed-policy.js';

/** Where the rules in use came from. */
export type PolicyOrigin = 'managed' | 'imported' | 'standard';

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly origin: PolicyOrigin;
  /** What is wrong with a managed or imported policy that was not taken; the rules in use are then the next ones. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The agency's rules: what managed storage sets, else the imported file, else the standard. A faulty one is refused whole
 * and its faults are returned, never dropped in silence.
 * @param importedText the policy file as it was imported
 */
export async function loadPolicy(importedText?: string): Promise<LoadedPolicy> {
  const managed = await readManagedPolicy();
  const fromManaged = managed === undefined ? undefined : readPolicyText(managed);
  if (fromManaged?.ok) return { policy: fromManaged.value, origin: 'managed', issues: [] };
  const issues = fromManaged?.issues ?? [];
  const imported = importedText === undefined ? undefined : readPolicyText(importedText);
  if (imported?.ok) return { policy: imported.value, origin: 'imported', issues };
  return { policy: defaultPolicy, origin: 'standard', issues: [...issues, ...(imported?.issues ?? [])] };
}
