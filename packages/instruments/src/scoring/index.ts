// SPDX-License-Identifier: Apache-2.0
export type * from '../instrument.js';
export type * from '../responses.js';
export type * from '../result.js';
export { checkEnteredResult } from './entered-result.js';
export { scoreResponses } from './score.js';
