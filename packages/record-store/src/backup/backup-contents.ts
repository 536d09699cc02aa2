// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import type { Content } from '../vault/fill-vault.js';
import type { BackupPart } from './backup-part.js';

/** What the parts of a verified backup are in a database. */
export async function* backupContents(parts: AsyncIterable<BackupPart>): AsyncGenerator<Content, void> {
  for await (const part of parts) {
    if (part.part === 'record') {
      const { part: _, ...record } = part;
      yield { store: 'records', record };
    } else if (part.part === 'audit') {
      const { sequence } = part;
      yield { store: 'audit', row: { sequence, sealed: bytesOf(part.sealed), mac: bytesOf(part.mac) } };
    } else if (part.part === 'inbox') {
      const { id } = part;
      yield {
        store: 'inbox',
        row: { id, encapsulated: bytesOf(part.encapsulated), sealed: bytesOf(part.sealed) },
      };
    }
  }
}

/** The parts were verified: the text is ours. */
function bytesOf(text: string): Bytes {
  return fromBase64(text) ?? new Uint8Array();
}
