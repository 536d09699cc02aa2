// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import { toHex } from '../bytes/hex.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { pad } from '../crypto/padding.js';
import { idBytes } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { InboxRow } from '../storage/rows.js';
import type { VaultHeader } from '../vault/header.js';
import { hpkeSuite } from './hpke-suite.js';
import type { InboxContent } from './inbox-content.js';
import { inboxPlace } from './inbox-place.js';

/** Seals a message to the public key of a vault. @throws RecordStoreError `tampered` when the key is none */
export async function sealInboxRow(header: VaultHeader, content: InboxContent): Promise<InboxRow> {
  const id = toHex(randomBytes(idBytes));
  const { info, aad } = inboxPlace(header.vaultId, id);
  try {
    const publicKey = fromBase64(header.inbox.publicKey) ?? new Uint8Array();
    const recipientPublicKey = await hpkeSuite.kem.deserializePublicKey(publicKey.buffer);
    const plaintext = pad(JSON.stringify(content));
    const { enc, ct } = await hpkeSuite.seal({ recipientPublicKey, info }, plaintext.buffer, aad);
    return { id, encapsulated: new Uint8Array(enc), sealed: new Uint8Array(ct) };
  } catch (cause) {
    throw new RecordStoreError('tampered', { cause });
  }
}
