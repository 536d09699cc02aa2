// SPDX-License-Identifier: Apache-2.0

/** One spelling for what looks the same on every keyboard (Unicode NFKC). Spaces at either end are slips. */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}
