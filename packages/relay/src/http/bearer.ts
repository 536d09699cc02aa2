// SPDX-License-Identifier: Apache-2.0
import type { RelayContext } from './relay-parts.js';

const mostCharacters = 200;

/** The token of the Authorization header; empty when there is none. */
export function bearer(context: RelayContext): string {
  const header = context.req.header('authorization') ?? '';
  if (header.length > mostCharacters) return '';
  return /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(header)?.[1] ?? '';
}
