// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** The version of this extension, as the manifest names it: '0.1.0'. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
