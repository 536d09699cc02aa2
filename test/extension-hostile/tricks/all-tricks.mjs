// SPDX-License-Identifier: Apache-2.0
import { clientIds } from './client-ids.mjs';
import { clobbering } from './clobbering.mjs';
import { extensionAddresses } from './extension-addresses.mjs';
import { focus } from './focus.mjs';
import { messages } from './messages.mjs';
import { prototypes } from './prototypes.mjs';
import { rewriting } from './rewriting.mjs';
import { texts } from './texts.mjs';
import { windows } from './windows.mjs';

/** The whole battery by topic. */
export const allTricks = {
  prototypes,
  focus,
  clobbering,
  rewriting,
  messages,
  extensionAddresses,
  texts,
  clientIds,
  windows,
};
