// SPDX-License-Identifier: Apache-2.0
export { qrCode } from './qr-code.js';
export type { QrCode } from './qr-code.js';
