// SPDX-License-Identifier: Apache-2.0
import { digestBytes, keyBytes, tagBytes } from '../format.js';

/** What every letter starts with, in ASCII, before its version. */
export const letterMark = 'CSL';

/** Version of letters and cards. */
export const letterVersion = 1;

/** Mark and version, key id of the recipient, key id of the sender: what stands in clear, and is bound into the seal. */
export const headBytes = letterMark.length + 1 + 2 * digestBytes;

/** Every letter is filled up to a power of two from here on, so that its length tells next to nothing: 16 KiB. */
export const leastPlaintextBytes = 16 * 1024;

/** 16 MiB: a family has some 1.5 kB for each screening, so that no real one comes near. */
export const mostPlaintextBytes = 16 * 1024 * 1024;

/** The longest file that is looked at. */
export const mostLetterBytes = headBytes + keyBytes + mostPlaintextBytes + tagBytes;
