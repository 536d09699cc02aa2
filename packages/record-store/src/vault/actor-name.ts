// SPDX-License-Identifier: Apache-2.0

const mostLength = 80;

/** The name of a user as the log keeps it. @throws TypeError unless it has 1 to 80 characters */
export function actorName(name: string): string {
  const actor = name.trim();
  if (actor.length === 0 || actor.length > mostLength)
    throw new TypeError(`actor: 1 to ${mostLength} characters`);
  return actor;
}
