// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** The types of TypeScript's DOM library leave Trusted Types out. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/**
 * Lets workers start from this extension's own files under `require-trusted-types-for 'script'`. Each page calls it
 * once, before anything else: it is the page's one default policy, and refuses every other script and all HTML.
 */
export function allowOwnWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const ownAssets = browser.runtime.getURL('assets/');
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).href.startsWith(ownAssets)) return address;
      throw new TypeError('address: not a script of this extension');
    },
  });
}
