// SPDX-License-Identifier: Apache-2.0
import { toBase64Url } from '../bytes/base64url.js';
import type { ResultState, SelfReportResult } from '../sealing/self-report-result.js';

/** What is remembered of the result of a link that was stored last. JSON. */
export interface Receipt {
  /** base64url of 16 bytes. */
  readonly responseId: string;
  readonly sequence: number;
  readonly state: ResultState;
}

/**
 * `accept`: the first result of its link; store it. `grow`: a later state of the same sitting; store it in place of the
 * one before. `same`: this state, or a later one, is stored already; do nothing. `refuse`: another sitting, or more after
 * the end; store nothing, note it in the log and tell the clinician.
 */
export type Verdict = 'accept' | 'grow' | 'same' | 'refuse';

/** What to remember of a result. */
export function receiptOf({ responseId, sequence, state }: SelfReportResult): Receipt {
  return { responseId: toBase64Url(responseId), sequence, state };
}

/**
 * Whether a result that was opened may be stored. Judge inside the transaction that stores it: two panels may hold it.
 *
 * A link is for one sitting. `finished`, `stopped` and `erased` end it: remove `privateKey` and `secret` of the opening
 * in that same transaction.
 * @param before `receiptOf` what was stored last under this link; null when nothing was
 */
export function judgeReceipt(before: Receipt | null, result: SelfReportResult): Verdict {
  if (before === null) return 'accept';
  const after = receiptOf(result);
  if (after.responseId !== before.responseId) return 'refuse';
  if (after.sequence === before.sequence) return after.state === before.state ? 'same' : 'refuse';
  if (after.sequence < before.sequence) return after.state === 'open' ? 'same' : 'refuse';
  return before.state === 'open' ? 'grow' : 'refuse';
}
