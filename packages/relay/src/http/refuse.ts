// SPDX-License-Identifier: Apache-2.0
import type { RelayContext } from './relay-parts.js';

/** Every way to say no. The words and bodies are the same whatever the reason behind them. */
const statuses = {
  'bad-request': 400,
  unauthorized: 401,
  'not-found': 404,
  conflict: 409,
  full: 409,
  gone: 410,
  'too-large': 413,
  'slow-down': 429,
  unavailable: 503,
} as const;

/** Why a request is not served. `not-found` stands for an unknown slot and for a wrong token alike. */
export type Refusal = keyof typeof statuses;

/** @param headers on top of those that every answer has */
export function refuse(
  context: RelayContext,
  reason: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return context.json({ error: reason }, statuses[reason]);
}
