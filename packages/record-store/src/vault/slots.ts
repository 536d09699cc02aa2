// SPDX-License-Identifier: Apache-2.0
import { fromBase64, toBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { canonicalJson } from '../bytes/canonical-json.js';
import { frame } from '../bytes/frame.js';
import { toUtf8 } from '../bytes/text.js';
import { expandKey, importSecret } from '../crypto/expand.js';
import { newKdfParameters } from '../crypto/kdf-parameters.js';
import type { KdfParameters, KeyDeriver } from '../crypto/key-deriver.js';
import { open, seal } from '../crypto/seal.js';
import { suite } from '../crypto/suite.js';
import { normalizePassphrase } from '../passphrase/normalize-passphrase.js';

/** Secrets sealed under a key that comes from a passphrase. */
export interface PassphraseSlot {
  readonly kdf: KdfParameters;
  readonly sealed: string;
}

/** Secrets sealed under a key that comes from a recovery code. */
export interface RecoverySlot {
  readonly sealed: string;
}

/** Where a slot belongs: which vault, and whether it opens the vault or a backup of it. */
export interface SlotPlace {
  readonly vaultId: Bytes;
  readonly purpose: 'slot' | 'backup-slot';
}

/** Seals secrets under a passphrase with fresh standard parameters. */
export async function sealPassphraseSlot(
  secrets: Bytes,
  passphrase: string,
  place: SlotPlace & { readonly deriveKey: KeyDeriver },
): Promise<PassphraseSlot> {
  const kdf = newKdfParameters();
  const key = await passphraseKey(passphrase, kdf, place);
  return { kdf, sealed: toBase64(await seal(key, secrets, slotPlace(place, kdf))) };
}

/** @returns undefined when the passphrase is another one, or the slot was changed */
export async function openPassphraseSlot(
  slot: PassphraseSlot,
  passphrase: string,
  place: SlotPlace & { readonly deriveKey: KeyDeriver },
): Promise<Bytes | undefined> {
  const key = await passphraseKey(passphrase, slot.kdf, place);
  return open(key, fromBase64(slot.sealed) ?? new Uint8Array(), slotPlace(place, slot.kdf));
}

/** Seals secrets under a recovery code. It has 130 random bits, so nothing needs to be slow. */
export async function sealRecoverySlot(secrets: Bytes, code: Bytes, place: SlotPlace): Promise<RecoverySlot> {
  const key = await recoveryKey(code, place);
  return { sealed: toBase64(await seal(key, secrets, slotPlace(place))) };
}

/** @returns undefined when the code is another one, or the slot was changed */
export async function openRecoverySlot(
  slot: RecoverySlot,
  code: Bytes,
  place: SlotPlace,
): Promise<Bytes | undefined> {
  const key = await recoveryKey(code, place);
  return open(key, fromBase64(slot.sealed) ?? new Uint8Array(), slotPlace(place));
}

async function passphraseKey(
  passphrase: string,
  kdf: KdfParameters,
  { vaultId, purpose, deriveKey }: SlotPlace & { readonly deriveKey: KeyDeriver },
): Promise<CryptoKey> {
  const derived = await deriveKey(toUtf8(normalizePassphrase(passphrase)), kdf);
  const secret = await importSecret(derived);
  derived.fill(0);
  return expandKey(secret, purpose, vaultId);
}

async function recoveryKey(code: Bytes, { vaultId, purpose }: SlotPlace): Promise<CryptoKey> {
  return expandKey(await importSecret(code), purpose, vaultId);
}

/** The parameters are part of the place: they cannot be lowered without failing. */
function slotPlace({ vaultId, purpose }: SlotPlace, kdf?: KdfParameters): Bytes {
  return frame(
    purpose,
    suite,
    vaultId,
    kdf === undefined ? 'recovery' : 'passphrase',
    canonicalJson(kdf ?? null),
  );
}
