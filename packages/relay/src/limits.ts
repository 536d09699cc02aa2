// SPDX-License-Identifier: Apache-2.0

/** Bytes of a sealed result: version 1 | link id prefix 8 | encapsulated key 32 | ciphertext 272. */
export const wireBytes = 313;

/** Bytes of a write or read token, and of the SHA-256 that is kept of it. */
export const tokenBytes = 32;

/** Bytes of a slot's id. */
export const slotIdBytes = 16;

/** Messages that a slot holds at once: of several sittings, should she open her link again while no panel fetches. */
export const mostMessages = 64;

/** Seconds by which the clocks of panel, tablet and relay may differ. */
export const skewS = 600;

/** Longest life of a slot in seconds: seven days, as of a link. */
export const longestLifeS = 7 * 24 * 60 * 60;

/** Seconds for which a slot may still be read after it expired: a panel that is opened after the weekend finds what came in time. */
export const readableAfterS = 7 * 24 * 60 * 60;
