// SPDX-License-Identifier: Apache-2.0

/** ISO 8601 with the local offset, to the second, so that the calendar day of the visit is kept. */
export function localTime(date: Date): string {
  // The shape of a date's text is fixed by ECMAScript: "... 09:44:10 GMT-0500 (...)".
  const [, hours, minutes] = /GMT(...)(..)/.exec(String(date)) ?? [];
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return `${local.toISOString().slice(0, 19)}${hours}:${minutes}`;
}
