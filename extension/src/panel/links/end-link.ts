// SPDX-License-Identifier: Apache-2.0
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import type { Link, LinkEnd } from './link.js';

/**
 * Ends a link: what opens its answers goes for good, so that nothing that still comes can be read. What had arrived stays.
 * Errors are those of the record store.
 */
export async function endLink(
  { store }: Pick<Practice, 'store'>,
  { id, revision, value }: Stored<'link'>,
  end: Extract<LinkEnd, 'expired' | 'cancelled'>,
): Promise<void> {
  const ended: Link = { ...value, secrets: null, end };
  await store.write(
    [{ put: { kind: 'link', value: ended, id, expectedRevision: revision } }],
    [{ action: `link.${end}`, recordId: id }],
  );
}
