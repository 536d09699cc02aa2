// SPDX-License-Identifier: Apache-2.0
export type { ReadinessLanguage, ReadinessStrings } from '../strings/readiness.js';
export { readinessStrings } from '../strings/readiness.js';
export type * from './readiness.js';
export { readinessDomains } from './readiness.js';
export type { DomainProfile, ReadinessProfile } from './readiness-profile.js';
export { readinessProfile } from './readiness-profile.js';
