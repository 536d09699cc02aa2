// SPDX-License-Identifier: Apache-2.0

/**
 * Opens a session of the WebDriver standard over HTTP.
 * @param {string} driverUrl
 * @param {object} capabilities
 * @returns {Promise<{version: string, command: (method: string, path: string, body?: object) => Promise<any>,
 *   close: () => Promise<void>}>}
 */
export async function openWebDriverSession(driverUrl, capabilities) {
  const created = await request(driverUrl, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const sessionUrl = `${driverUrl}/session/${created.sessionId}`;
  return {
    version: created.capabilities.browserVersion,
    command: (method, path, body) =>
      request(sessionUrl, method, path, method === 'POST' ? (body ?? {}) : undefined),
    close: async () => {
      await request(sessionUrl, 'DELETE', '').catch(() => undefined);
    },
  };
}

async function request(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`${method} ${path}: ${value?.error ?? response.status}: ${value?.message ?? ''}`);
  return value;
}
