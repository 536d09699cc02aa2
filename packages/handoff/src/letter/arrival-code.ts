// SPDX-License-Identifier: Apache-2.0
import { decimalCode } from '../bytes/decimal-code.js';
import { toUtf8 } from '../bytes/to-utf8.js';

const exportedBytes = 32;

/** Six digits, such as `402 917`, that only who has opened the letter can tell its sender. */
export async function arrivalCodeOf(context: {
  export(context: ArrayBuffer, length: number): Promise<ArrayBuffer>;
}): Promise<string> {
  const exported = await context.export(toUtf8('cradleside/arrival-code/1').buffer, exportedBytes);
  const code = decimalCode(new Uint8Array(exported), 6);
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
