// SPDX-License-Identifier: Apache-2.0
import type { ResultState } from './self-report-result.js';

/** In the order of the numbers that are written. */
export const resultStates = ['open', 'finished', 'stopped', 'erased'] as const satisfies ResultState[];
