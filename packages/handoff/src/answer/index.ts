// SPDX-License-Identifier: Apache-2.0
export { digestOf } from '../digest-of.js';
export { forgetLink } from './forget-link.js';
export type { Link, SignedLink } from './link.js';
export type { LinkInstrument } from '../link/link-content.js';
export { prepareLink } from './prepare-link.js';
export { readLink } from './read-link.js';
export { verifyLink } from './verify-link.js';
export type { LinkFault, LinkTerms, ReadLink } from './verify-link.js';
export { sealResult } from './seal-result.js';
export type { SealedResult } from './seal-result.js';
export type {
  InstrumentAnswers,
  ResultState,
  SealedAnswer,
  SelfReportResult,
} from '../sealing/self-report-result.js';
