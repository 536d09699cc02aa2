// SPDX-License-Identifier: Apache-2.0
export type { Schedule } from './schedule.js';
export * from './closing-screens.js';
export * from './due-points.js';
export * from './due-screens.js';
export * from './nearest-point.js';
export { scheduleTemplates } from './templates.js';
