// SPDX-License-Identifier: Apache-2.0
import type { qrCode } from '@cradleside/handoff/qr';

/** Draws a text as a QR code. */
export type Draw = typeof qrCode;

/** What the picture to be scanned is drawn with. It stands in one file with the questions, so that neither is there alone. */
export async function loadPicture(): Promise<Draw> {
  return (await import('@cradleside/handoff/qr')).qrCode;
}
