// SPDX-License-Identifier: Apache-2.0
import type { Practice } from '../practice/practice.js';
import type { RelayToken } from './link.js';

/** There is one in a vault. */
const id = '72656c61'.padEnd(32, '0');

/** What lets this panel open slots at the relay of the policy; undefined where none was entered for that relay. */
export function readRelayToken({ store, policy }: Pick<Practice, 'store' | 'policy'>): string | undefined {
  const record = store.read(id);
  if (record?.kind !== 'relay-token') return undefined;
  const { token, url } = record.value as RelayToken;
  return url === policy.relay?.url ? token : undefined;
}

/** Keeps it for the relay of the policy, encrypted, in place of an earlier one. Errors are those of the record store. */
export async function saveRelayToken(
  { store, policy }: Pick<Practice, 'store' | 'policy'>,
  token: string,
): Promise<void> {
  const value: RelayToken = { token, url: policy.relay?.url ?? '' };
  const expectedRevision = store.read(id)?.revision ?? 0;
  await store.write(
    [{ put: { id, expectedRevision, kind: 'relay-token', value } }],
    [{ action: 'relay-token.saved' }],
  );
}
