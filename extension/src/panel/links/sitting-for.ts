// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import type { Link, LinkReceipt, LinkSitting } from './link.js';
import { sittingsOf } from './sittings-of.js';

/** The sitting that a receipt belongs to, come as far as it says: the first one, one that has come before, or a new one. */
export function sittingFor(link: Link, receipt: LinkReceipt): LinkSitting {
  const before = sittingsOf(link).find((one) => one.receipt.responseId === receipt.responseId);
  if (before) return { ...before, receipt };
  const isFirst = link.receipt === null;
  return { receipt, screenings: link.instruments.map((one) => (isFirst ? one.screening : newRecordId())) };
}
