// SPDX-License-Identifier: Apache-2.0

/** Every stored object names its suite, so that a later one can be told apart. */
export const suite = 1;

/** AES-256 and HMAC-SHA-256 keys. */
export const keyBytes = 32;

/** AES-GCM nonce: 96 random bits (NIST SP 800-38D section 8.2.2, at most 2^32 messages a key). */
export const nonceBytes = 12;

/** AES-GCM tag: 128 bits. */
export const tagBytes = 16;

/** Ids of records and vaults: 128 random bits, no time in them. */
export const idBytes = 16;

/** Argon2id salt: 128 bits (RFC 9106 section 3.1). */
export const saltBytes = 16;

/** Plaintext lengths are rounded up to this many bytes, so that a length does not tell one instrument from another. */
export const paddingStepBytes = 256;
