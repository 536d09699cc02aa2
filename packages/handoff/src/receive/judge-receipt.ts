// SPDX-License-Identifier: Apache-2.0
import { toBase64Url } from '../bytes/base64url.js';
import type { ResultState, SelfReportResult } from '../sealing/self-report-result.js';

/** What is remembered of a sitting: the result of it that was stored last. JSON. */
export interface Receipt {
  /** base64url of 16 bytes. One for each sitting. */
  readonly responseId: string;
  readonly sequence: number;
  readonly state: ResultState;
}

/**
 * `accept`: the first result of its sitting; store it, beside those of other sittings. `grow`: a later state of a sitting;
 * store it in place of the one before. `same`: this state, or a later one, is stored already; do nothing. `refuse`: more
 * after the end, or two ends; store nothing, note it in the log and tell the clinician.
 */
export type Verdict = 'accept' | 'grow' | 'same' | 'refuse';

/** What to remember of a result. */
export function receiptOf({ responseId, sequence, state }: SelfReportResult): Receipt {
  return { responseId: toBase64Url(responseId), sequence, state };
}

/**
 * Whether a result that was opened may be stored. Judge inside the transaction that stores it: two panels may hold it.
 *
 * A link is good until a sitting ends. Whoever was thrown out in the middle begins anew with the same link, and both
 * sittings count. `finished`, `stopped` and `erased` end the link: remove `privateKey`, `secret` and `content` of the
 * opening in that same transaction. Where the end of another sitting was fetched with it, it may leave them until that is
 * stored: the other is then judged against the receipts of its own sitting alone.
 * @param stored `receiptOf` what was stored last of each sitting under this link; empty when nothing was
 */
export function judgeReceipt(stored: readonly Receipt[], result: SelfReportResult): Verdict {
  const after = receiptOf(result);
  const before = stored.find(({ responseId }) => responseId === after.responseId);
  const isOver = stored.some(({ state }) => state === 'finished' || state === 'stopped');
  if (before === undefined) return isOver ? 'refuse' : 'accept';
  if (after.sequence === before.sequence) return after.state === before.state ? 'same' : 'refuse';
  if (after.sequence < before.sequence) return after.state === 'open' ? 'same' : 'refuse';
  return before.state === 'open' && !isOver ? 'grow' : 'refuse';
}
