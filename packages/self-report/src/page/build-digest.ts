// SPDX-License-Identifier: Apache-2.0

/** 16 hex digits, put in by the build: a digest of everything that the page is built from. */
declare const BUILD_DIGEST: string;

/** Which build of the page sealed a result. 8 bytes. */
export const buildDigest: Uint8Array = Uint8Array.from(BUILD_DIGEST.match(/../g) ?? [], (pair) =>
  Number.parseInt(pair, 16),
);
