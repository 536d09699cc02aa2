// SPDX-License-Identifier: Apache-2.0
import { decode, encode } from 'cborg';
import { panelKey } from './make-link.mjs';

const signatureBytes = 64;

/**
 * A link with other contents, properly signed by a listed key: what a panel gone bad could make.
 * @param {string} fragment
 * @param {(parts: any[]) => void} change gets the parts of the content, in their order, to write into
 */
export async function resignLink(fragment, change) {
  const parts = decode(Buffer.from(fragment, 'base64url').subarray(0, -signatureBytes));
  change(parts);
  const content = encode(parts);
  const key = await crypto.subtle.importKey(
    'pkcs8',
    Buffer.from(panelKey.privateKey, 'base64url'),
    'Ed25519',
    false,
    ['sign'],
  );
  const signed = Buffer.concat([Buffer.from('cradleside/link/1\n'), content]);
  const signature = Buffer.from(await crypto.subtle.sign('Ed25519', key, signed));
  return Buffer.concat([content, signature]).toString('base64url');
}
