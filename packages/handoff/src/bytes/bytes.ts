// SPDX-License-Identifier: Apache-2.0

/** Bytes that no other agent shares, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;
