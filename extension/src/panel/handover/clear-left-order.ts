// SPDX-License-Identifier: Apache-2.0
import { clearHandOverOrder } from '../../platform/hand-over-order.js';
import { isHandOverOpen } from './is-hand-over-open.js';

/** Ends a hand-over whose window was closed: its order must not ask the next person in the name of the last one. */
export async function clearLeftOrder(): Promise<void> {
  if (!(await isHandOverOpen())) await clearHandOverOrder();
}
