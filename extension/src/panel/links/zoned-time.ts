// SPDX-License-Identifier: Apache-2.0

const secondsAMinute = 60;
const pad = (value: number) => String(value).padStart(2, '0');

/**
 * A moment as the clock stood where it happened: ISO 8601 with the offset, to the second.
 * @param seconds since 1970 @param offsetMinutes minutes that local time is ahead of UTC
 */
export function zonedTime(seconds: number, offsetMinutes: number): string {
  const shifted = new Date((seconds + offsetMinutes * secondsAMinute) * 1000).toISOString();
  const size = Math.abs(offsetMinutes);
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
  return `${shifted.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}${offset}`;
}
