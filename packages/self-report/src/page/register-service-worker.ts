// SPDX-License-Identifier: Apache-2.0
import { whenIdle } from '../flow/when-idle.js';

const workerFile = './service-worker.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/**
 * Makes the page work without a network from its second load on. Without a worker it works with one. The worker fetches
 * every file once more, so it begins when the page has nothing else to do.
 */
export function registerServiceWorker(): void {
  whenIdle(register);
}

function register(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('cradleside-worker', {
    createScriptURL: (url) => {
      if (url !== workerFile) throw new TypeError('url: the worker of this page only');
      return url;
    },
  });
  const url = policy ? policy.createScriptURL(workerFile) : workerFile;
  void navigator.serviceWorker?.register(url, { updateViaCache: 'none' }).catch(() => undefined);
}
