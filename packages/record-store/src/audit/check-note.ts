// SPDX-License-Identifier: Apache-2.0
import type { AuditNote } from '../types.js';

const code = /^[a-z0-9.-]{1,64}$/;
const recordIdForm = /^[0-9a-f]{32}$/;

/** Takes only what the log may hold. @throws TypeError naming the part, never its content */
export function checkNote({ action, detail, recordId }: AuditNote): AuditNote {
  if (!code.test(action)) throw new TypeError('note: action is no code of a-z 0-9 . -');
  if (detail !== undefined && !code.test(detail))
    throw new TypeError('note: detail is no code of a-z 0-9 . -');
  if (recordId !== undefined && !recordIdForm.test(recordId))
    throw new TypeError('note: recordId is no record id');
  return {
    action,
    ...(recordId === undefined ? {} : { recordId }),
    ...(detail === undefined ? {} : { detail }),
  };
}
