// SPDX-License-Identifier: Apache-2.0
import { deriveSlot } from '../link/derive-slot.js';
import type { Bytes } from '../bytes/bytes.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { newKeyPair } from '../sealing/new-key-pair.js';
import type { Link, SignedLink } from './link.js';
import type { ReadLink } from './verify-link.js';

/**
 * Finds out, before the first question, whether answers can be sealed to a link, so that nobody answers what cannot be
 * sealed.
 * @returns `unsupported` without X25519, `malformed` where the key of the link is none to seal to
 */
export async function prepareLink(signed: SignedLink): Promise<ReadLink<Link>> {
  const { link, content } = signed.secrets;
  const ekm = await newKeyPair().catch(() => undefined);
  if (ekm === undefined) return { ok: false, code: 'unsupported' };
  if (!(await isUsableKey(link.publicKey, ekm))) return { ok: false, code: 'malformed' };
  return {
    ok: true,
    link: { ...signed, secrets: { link, content, slot: await deriveSlot(link.secret) } },
  };
}

/** False for a point of low order (RFC 7748 section 6.1): everybody would know what is agreed with it. */
async function isUsableKey(publicKey: Bytes, ekm: CryptoKeyPair): Promise<boolean> {
  try {
    const recipientPublicKey = await hpkeSuite.kem.deserializePublicKey(publicKey);
    await hpkeSuite.createSenderContext({ recipientPublicKey, ekm });
    return true;
  } catch {
    return false;
  }
}
