// SPDX-License-Identifier: Apache-2.0

/**
 * Opens a session of the WebDriver standard over HTTP.
 * @param {string} driverUrl
 * @param {object} capabilities
 * @returns {Promise<{version: string, command: (method: string, path: string, body?: object, signal?: AbortSignal) =>
 *   Promise<any>, close: () => Promise<void>}>}
 */
export async function openWebDriverSession(driverUrl, capabilities) {
  const created = await request(driverUrl, 'POST', '/session', {
    body: { capabilities: { alwaysMatch: capabilities } },
  });
  const sessionUrl = `${driverUrl}/session/${created.sessionId}`;
  return {
    version: created.capabilities.browserVersion,
    command: (method, path, body, signal) =>
      request(sessionUrl, method, path, { body: method === 'POST' ? (body ?? {}) : undefined, signal }),
    close: async () => {
      // A browser that stands still is stopped by whoever started it.
      const closeTimeoutMs = 10_000;
      const signal = AbortSignal.timeout(closeTimeoutMs);
      await fetch(sessionUrl, { method: 'DELETE', signal }).catch(() => undefined);
    },
  };
}

async function request(base, method, path, { body, signal }) {
  const response = await fetch(base + path, {
    method,
    signal,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((error) => {
    const reason = error.name === 'TimeoutError' ? 'no answer in time' : error.message;
    throw new Error(`${method} ${path}: ${reason}`, { cause: error });
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`${method} ${path}: ${value?.error ?? response.status}: ${value?.message ?? ''}`);
  return value;
}
