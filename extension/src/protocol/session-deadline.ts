// SPDX-License-Identifier: Apache-2.0

/**
 * The one thing that the background reads of the session item, which the record store writes and alone understands.
 * @param session the item, or nothing
 * @returns when the vault locks, in milliseconds since 1970; undefined when that cannot be told
 */
export function sessionDeadlineMs(session: unknown): number | undefined {
  if (typeof session !== 'object' || session === null) return undefined;
  const { deadlineMs } = session as Record<string, unknown>;
  return typeof deadlineMs === 'number' && Number.isFinite(deadlineMs) ? deadlineMs : undefined;
}
