// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import type { Stored } from './typed-records.js';

/** Where a draft is gone on with. */
export function draftRoute({ id, value }: Stored<'draft'>): Route {
  if (value.of === 'visit') {
    return {
      screen: 'visit',
      family: value.family,
      draft: id,
      ...(value.visit !== '' && { visit: value.visit }),
    };
  }
  return { screen: value.source === 'paper' ? 'paper' : 'screening', draft: id };
}
