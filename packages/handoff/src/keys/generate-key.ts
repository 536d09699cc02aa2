// SPDX-License-Identifier: Apache-2.0

const mostAttempts = 8;

/**
 * Generates a key, again when it fails: WebKitGTK 2.50 refuses one X25519 or Ed25519 key in some 400 (measured on 4 500, 26
 * November 2026; to be removed when it no longer does). Without it one result in 400 would not be sealed there.
 * @throws what the last attempt threw: the browser has no such keys
 */
export async function generateKey<Key>(generate: () => Promise<Key>): Promise<Key> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await generate();
    } catch (cause) {
      if (attempt === mostAttempts) throw cause;
    }
  }
}
