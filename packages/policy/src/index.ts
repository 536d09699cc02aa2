// SPDX-License-Identifier: Apache-2.0
export type * from './policy.js';
export { defaultPolicy } from './default-policy.js';
export { chosenInstrument } from './chosen-instrument.js';
export * from './ways-of.js';
export * from './rules/index.js';
export * from './schema/index.js';
