// SPDX-License-Identifier: Apache-2.0
import { fromHex } from './hex.js';

/**
 * Points of Curve25519 with which the agreed secret is zero whatever the other key, in every spelling below 2^255: 0, 1, two
 * of order 8, p - 1, p, p + 1. As listed by D. J. Bernstein, cr.yp.to/ecdh.html, "May I ask for a list".
 */
export const lowOrderPoints = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map((hex) => ({ hex, point: fromHex(hex) }));
