// SPDX-License-Identifier: Apache-2.0
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Practice } from '../practice/practice.js';
import type { PanelKey } from './link.js';

/** There is one in a vault. Under a fixed id, so that two windows cannot make two. */
const id = '7369676e'.padEnd(32, '0');

/** The key with which this panel signs links; undefined as long as none was needed. */
export function readSigningKey({ store }: Pick<Practice, 'store'>): PanelKey | undefined {
  const record = store.read(id);
  return record?.kind === 'signing-key' ? (record.value as PanelKey) : undefined;
}

/** The key with which this panel signs links, made when it is first needed. Errors are those of the record store. */
export async function signingKey(practice: Pick<Practice, 'store'>): Promise<PanelKey> {
  const known = readSigningKey(practice);
  if (known) return known;
  const { newSigningKey } = await import('@cradleside/handoff/issue');
  const value = await newSigningKey();
  try {
    await practice.store.write(
      [{ put: { id, expectedRevision: 0, kind: 'signing-key', value } }],
      [{ action: 'signing-key.made' }],
    );
  } catch (error) {
    const made = isChangedElsewhere(error) ? readSigningKey(practice) : undefined;
    if (!made) throw error;
    return made;
  }
  return value;
}

/** The line that an agency adds to `signingKeys` of the page's `agency.json`. @param actor who it is for */
export function keyLine({ keyId, publicKey }: PanelKey, actor: string): string {
  return JSON.stringify({ keyId, publicKey, for: actor });
}
