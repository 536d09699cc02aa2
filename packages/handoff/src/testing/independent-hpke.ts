// SPDX-License-Identifier: Apache-2.0
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatenate } from '../bytes/concatenate.js';
import { toUtf8 } from '../bytes/to-utf8.js';

/** What a recipient of mode_psk computes before the first message. */
export interface PskContext {
  readonly sharedSecret: Uint8Array;
  readonly key: Uint8Array;
  readonly baseNonce: Uint8Array;
  readonly exporterSecret: Uint8Array;
}

/** What both ends put in. */
export interface PskInput {
  /** X25519 of one end's private key and the other's public. */
  readonly agreed: Uint8Array;
  readonly enc: Uint8Array;
  readonly recipientPublicKey: Uint8Array;
  readonly info: Uint8Array;
  readonly psk: Uint8Array;
  readonly pskId: Uint8Array;
  /** 1: AES-128-GCM, 2: AES-256-GCM. */
  readonly aeadId: 1 | 2;
}

/** What both ends of mode_auth put in. */
export interface AuthInput extends Omit<PskInput, 'agreed' | 'psk' | 'pskId'> {
  /** X25519 of the ephemeral and the recipient's key, and of the sender's and the recipient's. */
  readonly agreed: readonly [Uint8Array, Uint8Array];
  readonly senderPublicKey: Uint8Array;
}

const kemSuite = Uint8Array.of(...toUtf8('KEM'), 0, 0x20);
const nothing = new Uint8Array();
const modePsk = 1;
const modeAuth = 2;

/** RFC 9180 sections 4.1 and 5.1, written from the RFC for the tests: nothing of it is in what ships. */
export function pskContext(input: PskInput): PskContext {
  const { agreed, enc, recipientPublicKey } = input;
  const sharedSecret = sharedSecretOf(agreed, concatenate(enc, recipientPublicKey));
  return contextOf(modePsk, sharedSecret, input);
}

/** The same for mode_auth. */
export function authContext(input: AuthInput): PskContext {
  const { agreed, enc, recipientPublicKey, senderPublicKey } = input;
  const kemContext = concatenate(enc, recipientPublicKey, senderPublicKey);
  const sharedSecret = sharedSecretOf(concatenate(...agreed), kemContext);
  return contextOf(modeAuth, sharedSecret, { ...input, psk: nothing, pskId: nothing });
}

function sharedSecretOf(agreed: Uint8Array, kemContext: Uint8Array): Uint8Array {
  const eaePrk = labeledExtract(kemSuite, nothing, 'eae_prk', agreed);
  return labeledExpand(kemSuite, eaePrk, 'shared_secret', kemContext, 32);
}

function contextOf(
  mode: number,
  sharedSecret: Uint8Array,
  { info, psk, pskId, aeadId }: Pick<PskInput, 'info' | 'psk' | 'pskId' | 'aeadId'>,
): PskContext {
  const suite = Uint8Array.of(...toUtf8('HPKE'), 0, 0x20, 0, 1, 0, aeadId);
  const pskIdHash = labeledExtract(suite, nothing, 'psk_id_hash', pskId);
  const infoHash = labeledExtract(suite, nothing, 'info_hash', info);
  const context = concatenate(Uint8Array.of(mode), pskIdHash, infoHash);
  const secret = labeledExtract(suite, sharedSecret, 'secret', psk);
  return {
    sharedSecret,
    key: labeledExpand(suite, secret, 'key', context, aeadId === 1 ? 16 : 32),
    baseNonce: labeledExpand(suite, secret, 'base_nonce', context, 12),
    exporterSecret: labeledExpand(suite, secret, 'exp', context, 32),
  };
}

/** RFC 9180 section 5.3. */
export function exported(
  { exporterSecret }: PskContext,
  aeadId: number,
  exporterContext: Uint8Array,
): Uint8Array {
  const suite = Uint8Array.of(...toUtf8('HPKE'), 0, 0x20, 0, 1, 0, aeadId);
  return labeledExpand(suite, exporterSecret, 'sec', exporterContext, 32);
}

function labeledExtract(suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array {
  return extract(sha256, concatenate(toUtf8('HPKE-v1'), suite, toUtf8(label), ikm), salt);
}

function labeledExpand(
  suite: Uint8Array,
  prk: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Uint8Array {
  const start = Uint8Array.of(0, length);
  return expand(sha256, prk, concatenate(start, toUtf8('HPKE-v1'), suite, toUtf8(label), info), length);
}
