// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** The address of a file that ships with this extension. @param path such as 'assets/zxing_reader.wasm' */
export function ownFile(path: string): string {
  return browser.runtime.getURL(path);
}
