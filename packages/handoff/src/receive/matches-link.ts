// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { prefixBytes, version, wireBytes } from '../format.js';

/** True when a sealed result says that it is of this link. Whether it is, only `openResult` can tell. */
export function matchesLink(opening: { readonly linkId: string }, wire: Uint8Array): boolean {
  const linkId = fromBase64Url(opening.linkId);
  if (linkId === undefined || wire.length !== wireBytes || wire[0] !== version) return false;
  return equalBytes(linkId.subarray(0, prefixBytes), wire.subarray(1, 1 + prefixBytes));
}
