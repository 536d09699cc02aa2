// SPDX-License-Identifier: Apache-2.0
export type { LocalDay } from './day-number.js';
export { addDays } from './add-days.js';
export { addMonths } from './add-months.js';
export { ageInMonths } from './age-in-months.js';
export * from './child-age.js';
export { dayFault } from './day-fault.js';
export type { DayBounds, DayFault } from './day-fault.js';
export { daysBetween } from './days-between.js';
export * from './retention-due.js';
