// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy, readPolicyText } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { readManagedPolicy } from '../../platform/managed-policy.js';

/** Where the rules in use came from. 'kept': they were in force last, and stay because newer ones cannot be read. */
export type PolicyOrigin = 'managed' | 'imported' | 'kept' | 'standard';

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly origin: PolicyOrigin;
  /** The file they stand in; absent: the standard. */
  readonly text?: string;
  /** What is wrong with a managed or imported policy that was not taken; the rules in use are then the next ones. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The agency's rules: what managed storage sets, else the imported file, else the standard. A faulty one is refused whole,
 * its faults are returned, never dropped in silence, and the rules that were in force before stay.
 * @param importedText the policy file as it was imported
 * @param keptText the policy that was in force last
 */
export async function loadPolicy(importedText?: string, keptText?: string): Promise<LoadedPolicy> {
  const managed = await readManaged();
  if (managed.policy) return { policy: managed.policy, origin: 'managed', text: managed.text, issues: [] };
  const imported = readText(importedText);
  const issues = [...managed.issues, ...imported.issues];
  const kept = issues.length === 0 ? readText(undefined) : readText(keptText);
  if (kept.policy) return { policy: kept.policy, origin: 'kept', text: kept.text, issues };
  if (imported.policy) return { policy: imported.policy, origin: 'imported', text: imported.text, issues };
  return { policy: defaultPolicy, origin: 'standard', issues };
}

interface ReadText {
  readonly text: string;
  readonly policy: Policy | undefined;
  readonly issues: LoadedPolicy['issues'];
}

async function readManaged(): Promise<ReadText> {
  try {
    return readText(await readManagedPolicy());
  } catch {
    const message = 'the rules set by the IT department cannot be read from the browser';
    return { text: '', policy: undefined, issues: [{ path: '', message }] };
  }
}

function readText(text: string | undefined): ReadText {
  if (text === undefined) return { text: '', policy: undefined, issues: [] };
  const read = readPolicyText(text);
  return read.ok
    ? { text, policy: read.value, issues: [] }
    : { text, policy: undefined, issues: read.issues };
}
