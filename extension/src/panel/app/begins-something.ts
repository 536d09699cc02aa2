// SPDX-License-Identifier: Apache-2.0
import type { Route } from './routes.js';

/** Whether a place is a form for something that is not there yet: it will want room on the disk. */
export function beginsSomething(route: Route): boolean {
  if (route.screen === 'start-screening') return true;
  if (route.screen === 'edit-family') return route.family === undefined && route.draft === undefined;
  if (route.screen === 'supervision-session') return route.session === undefined && route.draft === undefined;
  return route.screen === 'visit' && route.visit === undefined && route.draft === undefined;
}
