// SPDX-License-Identifier: Apache-2.0
import { takePrintOrder } from '../../platform/print-tab.js';
import type { Route } from '../app/routes.js';

/** A place from which something is printed. */
export type PrintRoute = Extract<
  Route,
  { readonly screen: 'paper-forms' | 'chart-summary' | 'own-copy' | 'packet' }
>;

const screens: readonly unknown[] = [
  'paper-forms',
  'chart-summary',
  'own-copy',
  'packet',
] satisfies PrintRoute['screen'][];

/** The place that this tab was opened for; undefined where it was opened for nothing. */
export async function printRoute(): Promise<PrintRoute | undefined> {
  const order = await takePrintOrder();
  return isPrintRoute(order) ? order : undefined;
}

/** Only this extension can have left an order; one of another version of it is no place of ours. */
function isPrintRoute(order: unknown): order is PrintRoute {
  return typeof order === 'object' && order !== null && 'screen' in order && screens.includes(order.screen);
}
