// SPDX-License-Identifier: Apache-2.0

/** The Web Lock that a hand-over window holds as long as it is open and asks. */
export const handOverLock = 'cradleside-hand-over';
