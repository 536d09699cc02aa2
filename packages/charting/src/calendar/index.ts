// SPDX-License-Identifier: Apache-2.0
export type { CalendarEntry, CalendarRequest } from './calendar-text.js';
export type { CalendarLanguage } from '../strings/calendar.js';
export { calendarText } from './calendar-text.js';
