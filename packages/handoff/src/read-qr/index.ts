// SPDX-License-Identifier: Apache-2.0
export { readQr } from './read-qr.js';
export type { ReadQrOptions } from './read-qr.js';
export type { Pixels } from './pixels.js';
