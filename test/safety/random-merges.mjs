// SPDX-License-Identifier: Apache-2.0
import { mergeEvents, missingFields, raiseInto, stateOf, takeStep } from '@cradleside/safety';
import * as fc from 'fast-check';
import { findingOf, happenings } from './random-chains.mjs';

/** What happened on one device before it was copied, and then on each of two. */
export const histories = fc.tuple(happenings, happenings, happenings);

/**
 * Carries copies of the same events on apart, joins them, and looks whether anything is lost, depends on whose copy comes
 * first, or is closed without its documentation.
 * @param {readonly (readonly object[])[]} lists of `histories`
 * @param {{merged: number, closed: number}} counts
 */
export function mergesSafely([shared, here, there], counts) {
  const start = carriedOn([], shared, { hour: 10, by: 'Testvisitor Example' });
  const mine = carriedOn(start, here, { hour: 12, by: 'Testvisitor Example' });
  const theirs = carriedOn(start, there, { hour: 12, by: 'Testcolleague Example' });
  return start.every(({ screening }) => {
    const [one, other] = [mine, theirs].map((events) =>
      events.find((event) => event.screening === screening),
    );
    const merged = mergeEvents(one, other);
    counts.merged++;
    if (stateOf(merged).stage === 'closed') counts.closed++;
    return (
      holdsAll(merged, one) &&
      holdsAll(merged, other) &&
      JSON.stringify(mergeEvents(other, one)) === JSON.stringify(merged) &&
      mergeEvents(merged, one) === merged &&
      isSafe(merged, [one, other])
    );
  });
}

function carriedOn(start, list, { hour, by }) {
  let events = start;
  for (const [index, happening] of list.entries()) {
    const stamp = { at: new Date(Date.UTC(2026, 2, 4, hour, index)).toISOString(), by };
    if (happening.what === 'delivered') {
      ({ events } = raiseInto(events, findingOf(happening), stamp));
      continue;
    }
    events = events.map((event) => {
      if (event.screening !== happening.screening) return event;
      const taken = takeStep(event, happening.command, stamp);
      return taken.ok ? taken.value : event;
    });
  }
  return events;
}

function holdsAll(merged, copy) {
  const texts = merged.steps.map((step) => JSON.stringify(step));
  const own = copy.steps.map((step) => texts.indexOf(JSON.stringify(step)));
  return own.every((place, index) => place >= 0 && (index === 0 || place > own[index - 1]));
}

/** No endorsed answer of either copy is gone, and what is closed is documented, asked about, and was seen by whoever closed it. */
function isSafe(merged, copies) {
  const { stage, endorsed, documentation, toAsk, closed } = stateOf(merged);
  const known = copies.flatMap((copy) => Object.entries(stateOf(copy).endorsed));
  if (known.some(([item, value]) => !(endorsed[item] >= value))) return false;
  if (stage !== 'closed') return true;
  const closing = merged.steps.find(
    ({ what, at, by }) => what === 'closed' && at === closed.at && by === closed.by,
  );
  const isSeen = Object.entries(endorsed).every(([item, value]) => closing.seen.endorsed[item] === value);
  return isSeen && missingFields(documentation).length === 0 && toAsk.length === 0;
}
