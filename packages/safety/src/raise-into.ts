// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument, Response, Responses } from '@cradleside/instruments';
import { mergeEvents } from './merge-events.js';
import type { SafetyEvent, SafetyItem, SafetyPlace, Stamp } from './safety-event.js';
import { stateOf } from './state-of.js';

/** A screening as it came in. */
export interface SafetyFinding {
  /** Id of the screening: the same at each delivery of one sitting. */
  readonly screening: string;
  readonly place: SafetyPlace;
  /** The definition that it was scored with. */
  readonly instrument: Instrument;
  readonly responses: Responses;
  /** `result.alerts` of its scoring. */
  readonly alerts: readonly Alert[];
  /** Submitted, finished, stopped or committed. Before that a blank is no omission, and raises nothing. */
  readonly isHandedIn: boolean;
}

/** The events after a screening came in. */
export interface Raised {
  readonly events: readonly SafetyEvent[];
  /** The event that is new or has a new step, to be stored; null: nothing to store. */
  readonly changed: SafetyEvent | null;
}

/**
 * Raises what a screening calls for: one event for each screening, whatever the number of its deliveries and critical
 * items. The same screening again changes nothing; grown or with other answers it adds a step. Nothing is taken back: an
 * endorsed answer that came in stays, whatever follows it.
 *
 * @param events All that are kept, of whatever family.
 */
export function raiseInto(events: readonly SafetyEvent[], finding: SafetyFinding, { at, by }: Stamp): Raised {
  const { screening, instrument, place } = finding;
  const own = events.filter((event) => event.screening === screening);
  const [first, ...twins] = own;
  if (!first) {
    const items = raisedItems(finding);
    if (items.length === 0) return { events, changed: null };
    const event: SafetyEvent = {
      version: 1,
      screening,
      instrument: instrument.id,
      steps: [{ what: 'raised', at, by, place, items }],
    };
    return { events: [...events, event], changed: event };
  }
  const merged = twins.reduce(mergeEvents, first);
  const items = changedItems(stateOf(merged).items, finding);
  const event: SafetyEvent =
    items.length === 0 ? merged : { ...merged, steps: [...merged.steps, { what: 'changed', at, by, items }] };
  if (event === first) return { events, changed: null };
  return {
    events: events.flatMap((one) => {
      if (one === first) return [event];
      return one.screening === screening ? [] : [one];
    }),
    changed: event,
  };
}

function raisedItems({ alerts, instrument, isHandedIn }: SafetyFinding): readonly SafetyItem[] {
  return alerts.flatMap(({ kind, item, value, threshold, rule, source }) => {
    const isCritical = kind === 'act-now' || (kind === 'ask' && isHandedIn);
    if (!isCritical || item === undefined) return [];
    return [{ item, value, threshold, declinedCounts: isDeclinedCounted(instrument, item), rule, source }];
  });
}

/** Critical items that read otherwise than they did, and those that are new. */
function changedItems(known: readonly SafetyItem[], finding: SafetyFinding): readonly SafetyItem[] {
  const raised = raisedItems(finding);
  const quiet = known
    .filter(({ item }) => !raised.some((one) => one.item === item))
    .flatMap((item) => {
      const value = answerOf(finding.responses[item.item]);
      return value === null ? [] : [{ ...item, value }];
    });
  return [...raised, ...quiet].filter((item) => {
    const before = known.find((one) => one.item === item.item);
    return before === undefined || before.value !== item.value;
  });
}

/** A blank of a form that is not handed in says nothing yet. */
const answerOf = (response: Response) => (typeof response === 'number' ? response : null);

function isDeclinedCounted({ alerts }: Instrument, item: string): boolean {
  return alerts.some((alert) => alert.item === item && alert.kind === 'act-now' && alert.orDeclined === true);
}
