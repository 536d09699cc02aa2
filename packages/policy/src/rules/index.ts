// SPDX-License-Identifier: Apache-2.0
export type * from '../page-rule.js';
export { clientIdFrom } from './client-id-from.js';
export type { FieldRequest, FieldValues, LeftOutReason } from './field-values.js';
export { fieldValues } from './field-values.js';
export { ruleFor } from './rule-for.js';
