// SPDX-License-Identifier: Apache-2.0
export { forgetLink } from '../answer/forget-link.js';
export type { SignedLink } from '../answer/link.js';
export { verifyLink } from '../answer/verify-link.js';
export type { LinkFault, LinkTerms, ReadLink } from '../answer/verify-link.js';
