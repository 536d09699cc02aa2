// SPDX-License-Identifier: Apache-2.0

const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

/** The calendar day where the user is, yyyy-mm-dd. */
export function localDay(now: Date): string {
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** ISO 8601 with the local offset, to the second. */
export function localTime(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const hours = pad(Math.trunc(Math.abs(offset) / 60));
  const minutes = pad(Math.abs(offset) % 60);
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => pad(part)).join(':');
  return `${localDay(now)}T${time}${sign}${hours}:${minutes}`;
}
