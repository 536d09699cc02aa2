// SPDX-License-Identifier: Apache-2.0
export type { Parsed } from './parsed.js';
export type { PolicyContext } from './parse-policy.js';
export { parsePolicy } from './parse-policy.js';
export { readPolicyText } from './read-policy-text.js';
