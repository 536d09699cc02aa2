// SPDX-License-Identifier: Apache-2.0
import { toHex } from './bytes/hex.js';
import { randomBytes } from './bytes/random-bytes.js';
import { idBytes } from './crypto/suite.js';
import type { RecordId } from './types.js';

/** An id for a record that is yet to be written, so that others can refer to it in the same write. */
export function newRecordId(): RecordId {
  return toHex(randomBytes(idBytes));
}
