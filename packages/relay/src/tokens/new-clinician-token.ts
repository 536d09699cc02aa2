// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { hashToken } from './hash-token.js';

/** The token that a clinician's panel keeps, and its hash, which the relay is given. */
export interface ClinicianToken {
  readonly token: string;
  /** SHA-256 of the token as base64url. */
  readonly hash: string;
}

const bytes = 32;

/** Makes a token of 256 random bits. */
export function newClinicianToken(): ClinicianToken {
  const token = `csr_${randomBytes(bytes).toString('base64url')}`;
  return { token, hash: Buffer.from(hashToken(token)).toString('base64url') };
}
