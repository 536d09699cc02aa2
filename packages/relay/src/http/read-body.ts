// SPDX-License-Identifier: Apache-2.0
import { refuse } from './refuse.js';
import type { RelayContext } from './relay-parts.js';

/**
 * Reads a body of a known size. The size must be announced, so that nothing too large is ever read.
 * @returns the bytes, or the refusal to send
 */
export async function readBody(
  context: RelayContext,
  { least, most }: { least: number; most: number },
): Promise<Uint8Array | Response> {
  const announced = context.req.header('content-length') ?? '';
  const size = /^\d{1,15}$/.test(announced) ? Number(announced) : undefined;
  // The rest of the body would be taken for the next request.
  const closing = { connection: 'close' };
  if (size !== undefined && size > most) return refuse(context, 'too-large', closing);
  if (size === undefined || size < least) return refuse(context, 'bad-request', closing);
  try {
    const body = new Uint8Array(await context.req.arrayBuffer());
    return body.length === size ? body : refuse(context, 'bad-request', closing);
  } catch {
    // The connection broke, or the body took too long.
    return refuse(context, 'bad-request', closing);
  }
}
