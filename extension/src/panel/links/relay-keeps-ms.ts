// SPDX-License-Identifier: Apache-2.0

/** How long after its end a relay keeps what came in time. */
export const relayKeepsMs = 7 * 24 * 3_600_000;
