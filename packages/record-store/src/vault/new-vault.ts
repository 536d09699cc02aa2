// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { toUtf8 } from '../bytes/text.js';
import { AuditChain } from '../audit/audit-chain.js';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { idBytes, suite } from '../crypto/suite.js';
import { newInboxKeys } from '../inbox/inbox-keys.js';
import { currentSchema } from '../migrations/current-schema.js';
import { writeHeader } from './header.js';
import { newRecordKey } from './record-key.js';
import { SetDigest } from './set-digest.js';
import { passphrasePart, recoveryPart } from './slot-parts.js';
import { deriveVaultKeys } from './vault-keys.js';
import type { VaultSecrets } from './vault-secrets.js';
import type { VaultState } from './vault-state.js';

/** Everything of a vault without records, in memory. */
export async function newVault(
  secrets: VaultSecrets,
  {
    passphrase,
    actor,
    deriveKey,
  }: { readonly passphrase: string; readonly actor: string; readonly deriveKey: KeyDeriver },
): Promise<{ readonly state: VaultState; readonly recoveryCode: string }> {
  const vaultId = toHex(randomBytes(idBytes));
  const keys = await deriveVaultKeys(secrets.root, vaultId);
  const { recordKey, sealed } = await newRecordKey(keys, 1);
  const { code, part } = await recoveryPart(keys, secrets);
  const header = {
    schema: currentSchema(),
    suite,
    vaultId,
    ...(await passphrasePart(keys.vaultId, secrets, { passphrase, deriveKey })),
    ...part,
    recordKey: sealed,
    inbox: await newInboxKeys(keys),
  };
  const head = {
    ...AuditChain.start(keys, secrets.auditSeed).state,
    sequence: 0,
    count: 0,
    setDigest: new SetDigest().toHex(),
    headerHash: toHex(keys.digest.sha256(toUtf8(writeHeader(header)))),
    actor,
    sealedUnderKey: 0,
    journal: [],
    lastBackup: null,
    writesSinceBackup: 0,
  };
  return { state: { keys, header, recordKey, head, entries: new Map() }, recoveryCode: code };
}
