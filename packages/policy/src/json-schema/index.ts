// SPDX-License-Identifier: Apache-2.0
export type { JsonSchema } from './json-schema.js';
export { managedSchema, policyJsonSchema } from './json-schema.js';
export { keyDocs } from './key-docs.js';
