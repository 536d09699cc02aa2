// SPDX-License-Identifier: Apache-2.0
const slotForm = /^[A-Za-z0-9_-]{22}$/;
const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The address of a slot. The relay's own may have a path.
 * @throws TypeError when the relay is not on https (loopback excepted), or its address has a user, a query or a fragment
 */
export function slotAddress(url: string, slotId: string, path: string): string {
  if (!isRelayUrl(url))
    throw new TypeError('url: https, or http on this computer; no user, query or fragment');
  if (!slotForm.test(slotId)) throw new TypeError('slotId: 16 bytes as base64url');
  return `${url.replace(/\/+$/, '')}/v1/slots/${slotId}${path}`;
}

/** True for an address that answers may be sent to. */
export function isRelayUrl(url: string): boolean {
  if (!URL.canParse(url) || /[?#\\\s]/.test(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const isLoopback = protocol === 'http:' && loopbackHosts.includes(hostname);
  return (protocol === 'https:' || isLoopback) && username === '' && password === '';
}
