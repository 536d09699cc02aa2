// SPDX-License-Identifier: Apache-2.0

const workerFile = './service-worker.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Makes the page work without a network from its second load on. Without a worker it works with one. */
export function registerServiceWorker(): void {
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
