// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import type { Stored } from './typed-records.js';

/** Where a draft is gone on with. */
export function draftRoute({ id, value }: Stored<'draft'>): Route {
  switch (value.of) {
    case 'visit':
      return {
        screen: 'visit',
        family: value.family,
        draft: id,
        ...(value.visit !== '' && { visit: value.visit }),
      };
    case 'family':
      return { screen: 'edit-family', draft: id, ...(value.family !== '' && { family: value.family }) };
    case 'note': {
      const { family, screenings, visit } = value;
      return { screen: 'note', family, screenings, draft: id, ...(visit !== '' && { visit }) };
    }
    case 'safety':
      return { screen: 'safety-event', screening: value.screening, draft: id };
    case 'supervision':
      if ('place' in value) return value.place;
      return {
        screen: 'supervision-session',
        draft: id,
        ...(value.session !== '' && { session: value.session }),
      };
    case 'screening':
      return { screen: value.source === 'paper' ? 'paper' : 'screening', draft: id };
  }
}
