// SPDX-License-Identifier: Apache-2.0
export { judgeReceipt, receiptOf } from './judge-receipt.js';
export type { Receipt, Verdict } from './judge-receipt.js';
export type { LinkOpening } from '../issue/link-opening.js';
export { matchesLink } from './matches-link.js';
export { openResult } from './open-result.js';
export type { OpenedResult } from './open-result.js';
export { parseSealedText } from './parse-sealed-text.js';
export { wireDigest } from './wire-digest.js';
export type {
  InstrumentAnswers,
  ResultState,
  SealedAnswer,
  SelfReportResult,
} from '../sealing/self-report-result.js';
