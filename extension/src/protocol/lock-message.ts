// SPDX-License-Identifier: Apache-2.0

/** Why the background wants the panels locked. 'clock': the computer's clock went back. */
export type LockMessageCause = 'idle' | 'system' | 'clock' | 'restart';

/** From the background to every open panel: blank the screen and forget the keys. */
export interface LockMessage {
  readonly name: 'background-to-panel/lock';
  readonly cause: LockMessageCause;
}

const causes: readonly string[] = ['idle', 'system', 'clock', 'restart'] satisfies LockMessageCause[];

/**
 * @param value what arrived; anything at all
 * @returns whether it is a lock message. Who sent it is checked where it arrives, before this.
 */
export function isLockMessage(value: unknown): value is LockMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { name, cause } = value as Record<string, unknown>;
  return name === 'background-to-panel/lock' && typeof cause === 'string' && causes.includes(cause);
}
