// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/**
 * The agency's policy as its IT department set it for this browser (managed storage, item `policy`): the text of
 * the policy file. In Firefox it may stand there as an object as well.
 * @throws what the browser throws when what is set cannot be read: that is not the same as nothing being set
 * @returns undefined when nothing is set; otherwise the text as it is, to be checked whole by the policy's own reader
 */
export async function readManagedPolicy(): Promise<string | undefined> {
  const policy = await readItem();
  if (policy === undefined || policy === null) return undefined;
  return typeof policy === 'string' ? policy : JSON.stringify(policy);
}

async function readItem(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get('policy'))['policy'];
  } catch (error) {
    // Firefox rejects where nothing is managed.
    if (error instanceof Error && /not found/i.test(error.message)) return undefined;
    throw error;
  }
}
