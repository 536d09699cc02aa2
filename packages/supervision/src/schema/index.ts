// SPDX-License-Identifier: Apache-2.0
export type { ReadinessIssue, ReadReadiness } from './read-readiness.js';
export { readReadiness } from './read-readiness.js';
