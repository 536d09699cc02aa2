// SPDX-License-Identifier: Apache-2.0
export { decodeBase45 } from './decode-base45.js';
export { encodeBase45 } from './encode-base45.js';
