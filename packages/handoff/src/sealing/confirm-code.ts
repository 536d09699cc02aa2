// SPDX-License-Identifier: Apache-2.0
import { decimalCode } from '../bytes/decimal-code.js';
import { toUtf8 } from '../bytes/to-utf8.js';

const exportedBytes = 32;

/** The part of an HPKE context that is needed. */
interface Exporter {
  export(context: ArrayBuffer, length: number): Promise<ArrayBuffer>;
}

/** Four digits that both ends can compute and nobody else: people compare them. */
export async function confirmCodeOf(context: Exporter): Promise<string> {
  const exported = await context.export(toUtf8('cradleside/confirm-code/1').buffer, exportedBytes);
  return decimalCode(new Uint8Array(exported), 4);
}
