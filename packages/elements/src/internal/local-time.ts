// SPDX-License-Identifier: Apache-2.0

/** ISO 8601 with the local offset, to the second, so that the calendar day of the visit is kept. */
export function localTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
