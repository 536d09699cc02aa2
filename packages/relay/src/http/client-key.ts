// SPDX-License-Identifier: Apache-2.0
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { RelayContext } from './relay-parts.js';

/** New at each start: what is left in memory says nothing about an address afterwards. */
const key = randomBytes(32);

const mappedPrefix = /^::ffff:(?=\d+\.)/i;
const groupsOfNetwork = 4;
const groupsInAll = 8;

/**
 * A key for the network that a request came from. The address itself is neither kept nor written anywhere.
 * @param trustProxy how many proxies in front are believed
 */
export function clientKey(context: RelayContext, trustProxy: number): string {
  const direct = context.env?.incoming?.socket.remoteAddress ?? '';
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',');
  const address = trustProxy === 0 ? direct : (forwarded.at(-trustProxy)?.trim() ?? '');
  return createHmac('sha256', key)
    .update(networkOf(address) ?? networkOf(direct) ?? '')
    .digest('base64url');
}

/** Some proxies name the port of the client too. */
const withPort = /^(?:(\d+\.\d+\.\d+\.\d+)|\[(.+)\]):\d+$/;

/** One household or office has one IPv4 address, or 64 bits of IPv6. */
function networkOf(address: string): string | undefined {
  const [, ofFour, ofSix] = withPort.exec(address) ?? [];
  const plain = (ofFour ?? ofSix ?? address).replace(mappedPrefix, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return undefined;
  const [head = [], tail] = plain.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const gap = tail === undefined ? 0 : groupsInAll - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...(tail ?? [])];
  return groups
    .slice(0, groupsOfNetwork)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
