// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** Whether this page stands in a window of its own, without a toolbar: there no click grants us the page of a chart. */
export async function isPopupWindow(): Promise<boolean> {
  const { type } = await browser.windows.getCurrent();
  return type === 'popup';
}
