// SPDX-License-Identifier: Apache-2.0
import { checkNote } from '../audit/check-note.js';
import type { InboxContent } from './inbox-content.js';

/** ISO 8601 to the second, with an offset, as `localTime` writes it. */
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/**
 * Reads the text of a message. It is sealed, not signed: anyone who can write to the profile may have made it.
 * @throws SyntaxError, TypeError for anything that `InboxContent` is not; of an event, for what the log may not hold
 */
export function readInboxContent(text: string): InboxContent {
  const content = JSON.parse(text) as unknown;
  if (typeof content !== 'object' || content === null) throw new TypeError('message: no object');
  const { form, value, action, detail, time } = content as Record<string, unknown>;
  if (form === 'message' && value !== undefined) return { form, value };
  if (form !== 'event' || typeof action !== 'string') throw new TypeError('message: unknown form');
  if (detail !== undefined && typeof detail !== 'string') throw new TypeError('message: detail is no text');
  if (typeof time !== 'string' || !timeForm.test(time)) throw new TypeError('message: time is no time');
  return { form, time, ...checkNote({ action, ...(detail === undefined ? {} : { detail }) }) };
}
