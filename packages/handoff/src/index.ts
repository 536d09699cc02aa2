// SPDX-License-Identifier: Apache-2.0
export type * from './answer/index.js';
export type * from './issue/index.js';
export type * from './letter/index.js';
export type * from './qr/index.js';
export type * from './read-qr/index.js';
export type * from './receive/index.js';
export type * from './relay/index.js';
