// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { frame } from '../bytes/frame.js';
import { suite } from '../crypto/suite.js';

/** Binds a message to its vault and its row. */
export function inboxPlace(
  vaultId: string,
  rowId: string,
): { readonly info: ArrayBuffer; readonly aad: ArrayBuffer } {
  const bytes = (place: Bytes) => place.buffer;
  return { info: bytes(frame('cradleside', suite, 'inbox', vaultId)), aad: bytes(frame('inbox', rowId)) };
}
