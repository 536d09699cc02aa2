// SPDX-License-Identifier: Apache-2.0
export { createLink } from './create-link.js';
export type { CreatedLink, LinkRequest } from './create-link.js';
export { digestOf } from '../digest-of.js';
export { newSigningKey } from './new-signing-key.js';
export type { SigningKey } from './new-signing-key.js';
export type { LinkInstrument } from '../link/link-content.js';
export type { LinkOpening } from './link-opening.js';
