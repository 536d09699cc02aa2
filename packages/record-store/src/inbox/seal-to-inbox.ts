// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import { defaultName, openCurrent } from '../storage/open-current.js';
import { withWriteLock } from '../storage/write-lock.js';
import { jsonValue } from '../vault/json-value.js';
import { addToInbox } from './add-to-inbox.js';

/**
 * Leaves a value for the next unlock. Works while the vault is locked: whoever seals cannot read what is sealed.
 * Resolves after the disk has it.
 *
 * @param value JSON. @param options.name database name, default `cradleside`
 * @throws RecordStoreError `absent`, `unopenable`, `tampered`, `storage-full`, `too-large`
 * @throws TypeError when the value is no JSON
 */
export async function sealToInbox(value: unknown, options: { readonly name?: string } = {}): Promise<void> {
  const content = { form: 'message', value: jsonValue(value) } as const;
  const { name = defaultName } = options;
  // A restore under way would leave behind what is added now.
  await withWriteLock(name, async () => {
    const opened = await openCurrent(name);
    if (opened === undefined) throw new RecordStoreError('absent');
    try {
      await addToInbox(opened.database, content);
    } finally {
      opened.database.close();
    }
  });
}
