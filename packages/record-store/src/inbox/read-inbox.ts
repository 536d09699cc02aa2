// SPDX-License-Identifier: Apache-2.0
import type { OpenSession } from '../session/open-session.js';
import type { InboxMessage } from '../types.js';
import { openInbox } from './open-inbox.js';

/** The inbox as an open session sees it: messages for the panel, and ids of damaged rows. @throws RecordStoreError */
export async function readInbox(
  session: OpenSession,
): Promise<{ readonly messages: readonly InboxMessage[]; readonly damaged: readonly string[] }> {
  const { place, state } = session.use();
  const { messages, damaged } = await openInbox(place.database, state.keys, state.header);
  // It may have been locked meanwhile.
  session.use();
  return {
    messages: messages.flatMap(({ id, content }) =>
      content.form === 'message' ? [{ id, value: content.value }] : [],
    ),
    damaged,
  };
}
