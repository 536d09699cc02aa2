// SPDX-License-Identifier: Apache-2.0

const mostBytes = 4096;

/** A request that is refused before it is looked at. */
export class RefusedRequest extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<unknown>}
 * @throws {RefusedRequest} for too many bytes (413) or what is no JSON (400)
 */
export async function readJson(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes)
      throw new RefusedRequest(413, `More than ${mostBytes} bytes: this is no line of a panel.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RefusedRequest(400, 'This is no JSON.');
  }
}
