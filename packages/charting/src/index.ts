// SPDX-License-Identifier: Apache-2.0
export * from './calendar/index.js';
export * from './charting-error.js';
export * from './day/index.js';
export * from './note/index.js';
export * from './schedule/index.js';
export * from './trend/index.js';
export * from './visit/index.js';
