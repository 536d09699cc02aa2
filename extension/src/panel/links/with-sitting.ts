// SPDX-License-Identifier: Apache-2.0
import type { Link, LinkSitting } from './link.js';

/** A link with a sitting as far as it has come. */
export function withSitting(link: Link, sitting: LinkSitting): Link {
  const { receipt } = sitting;
  if (link.receipt === null || link.receipt.responseId === receipt.responseId) return { ...link, receipt };
  const { laterSittings: later = [] } = link;
  const isKnown = later.some((one) => one.receipt.responseId === receipt.responseId);
  if (!isKnown) return { ...link, laterSittings: [...later, sitting] };
  const grown = later.map((one) => (one.receipt.responseId === receipt.responseId ? sitting : one));
  return { ...link, laterSittings: grown };
}
