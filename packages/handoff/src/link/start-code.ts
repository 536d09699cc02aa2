// SPDX-License-Identifier: Apache-2.0
import { decimalCode } from '../bytes/decimal-code.js';
import { sha256 } from '../bytes/sha256.js';
import { toUtf8 } from '../bytes/to-utf8.js';

/** Six digits over the whole link, such as `402 917`, that the panel and the tablet show before the first question. */
export async function startCodeOf(content: Uint8Array): Promise<string> {
  const code = decimalCode(await sha256(toUtf8('cradleside/start-code/1\n'), content), 6);
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
