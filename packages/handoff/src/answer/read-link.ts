// SPDX-License-Identifier: Apache-2.0
import type { Link } from './link.js';
import { prepareLink } from './prepare-link.js';
import { verifyLink } from './verify-link.js';
import type { LinkTerms, ReadLink } from './verify-link.js';

/** `verifyLink` and `prepareLink` in one: a link of a listed key that answers can be sealed to. */
export async function readLink(fragment: string, terms: LinkTerms): Promise<ReadLink<Link>> {
  const read = await verifyLink(fragment, terms);
  return read.ok ? prepareLink(read.link) : read;
}
