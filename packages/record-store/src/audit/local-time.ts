// SPDX-License-Identifier: Apache-2.0

/** ISO 8601 to the second, with the local offset. @param nowMs milliseconds since 1970 */
export function localTime(nowMs: number): string {
  const minuteMs = 60_000;
  const offsetMinutes = -new Date(nowMs).getTimezoneOffset();
  const local = new Date(nowMs + offsetMinutes * minuteMs).toISOString().slice(0, 19);
  const hours = String(Math.floor(Math.abs(offsetMinutes) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offsetMinutes) % 60).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}
