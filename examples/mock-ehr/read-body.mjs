// SPDX-License-Identifier: Apache-2.0

/** A request that is refused before its fields are looked at. */
export class RefusedRequest extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} mostBytes
 * @returns {Promise<URLSearchParams>}
 * @throws {RefusedRequest} for another content type (415), too many bytes (413) or text that is not UTF-8 (400)
 */
export async function readBody(request, mostBytes) {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    throw new RefusedRequest(
      415,
      'This address takes what a form sends (application/x-www-form-urlencoded).',
    );
  }
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new RefusedRequest(413, `More than ${mostBytes} bytes: this is no note.`);
    chunks.push(chunk);
  }
  try {
    return new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new RefusedRequest(400, 'The text is not UTF-8.');
  }
}
