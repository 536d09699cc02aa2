// SPDX-License-Identifier: Apache-2.0
import { encodeQR } from 'qr';

/** A QR code to draw. */
export interface QrCode {
  /** Modules on a side, the quiet zone of four on each side among them: the side of the view box. */
  readonly size: number;
  /** Data of one SVG path: the dark modules, one unit each. */
  readonly path: string;
}

/** ISO/IEC 18004 asks for four light modules around. */
const quietZone = 4;

/**
 * The QR code of a text, error correction level M. Upper case, digits and ` $%*+-./:` take the alphanumeric mode, so that a
 * sealed result is version 13 (69 modules).
 *
 * Draw it dark on light in every colour scheme, and say to a screen reader what it is for, not what it holds.
 * @throws Error when the text is longer than a code holds
 */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  return { size: rows.length, path: rows.map((row, y) => runsOf(row, y)).join('') };
}

/** Each run of dark modules is one rectangle. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  let start = 0;
  while (start < row.length) {
    const from = row.indexOf(true, start);
    if (from === -1) break;
    const end = row.indexOf(false, from);
    const to = end === -1 ? row.length : end;
    path += `M${from} ${y}h${to - from}v1h${from - to}z`;
    start = to;
  }
  return path;
}
