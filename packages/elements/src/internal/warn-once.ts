// SPDX-License-Identifier: Apache-2.0
const given = new Set<string>();

/** Tells a page's author of a mistake, once a page; never with an answer or a name in it. */
export function warnOnce(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  console.warn(message);
}
