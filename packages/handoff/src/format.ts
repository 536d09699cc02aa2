// SPDX-License-Identifier: Apache-2.0

/** Version of link and sealed result. Each carries it, so that a later one can be told apart. */
export const version = 1;

/** Link ids and response ids: 128 random bits, no time in them. */
export const idBytes = 16;

/** X25519 keys (RFC 7748), Ed25519 public keys (RFC 8032), the pre-shared secret (RFC 9180 section 9.5 asks for 32). */
export const keyBytes = 32;

/** Ed25519 (RFC 8032). */
export const signatureBytes = 64;

/** Digests of definitions, wordings, builds and signing keys: the first 64 bits of SHA-256. */
export const digestBytes = 8;

/** How much of the link id stands in clear before a sealed result, so that a panel knows which link it is of. */
export const prefixBytes = 8;

/** Every result is filled up to this, so that its length tells nothing of the answers. */
export const plaintextBytes = 256;

/** AES-GCM (NIST SP 800-38D). */
export const tagBytes = 16;

/** Version, prefix of the link id, encapsulated key, ciphertext: 313. */
export const wireBytes = 1 + prefixBytes + keyBytes + plaintextBytes + tagBytes;

/** Longest fragment that is looked at, in characters. */
export const mostFragmentCharacters = 1024;

/** Largest number of seconds since 1970 that is written: four bytes, until 2106. */
export const mostSeconds = 0xff_ff_ff_ff;

/** Shortest and longest life of a link. */
export const shortestLifeMs = 15 * 60_000;
export const longestLifeMs = 7 * 24 * 60 * 60_000;

/** How far the clocks of two devices may be apart. */
export const clockSkewMs = 10 * 60_000;
