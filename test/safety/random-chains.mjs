// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import {
  blankDocumentation,
  mergeEvents,
  openEvents,
  raiseInto,
  stateOf,
  takeStep,
} from '@cradleside/safety';
import * as fc from 'fast-check';
import { ChainModel } from './chain-model.mjs';

const screenings = ['screening-1', 'screening-2', 'screening-3'];
const families = ['family-1', 'family-2'];
const answers = [0, 1, 2, 3, null, 'declined'];
const complete = {
  value: 1,
  askedDirectly: 'yes',
  tool: 'asq',
  toolResult: 'negative',
  intent: 'no',
  plan: 'no',
  means: 'no',
  infantSafetyAsked: 'yes',
  consultedWhom: 'supervisor',
  consultedAt: '2026-03-04T10:30:00-05:00',
  action: 'safety plan',
  followUp: '2026-03-11',
};
const wholeChain = [
  { what: 'acknowledged' },
  { what: 'noted', fields: complete },
  { what: 'documented' },
  { what: 'closed' },
];
const text = fc.constantFrom('', ' ', 'told');
const field = fc.constantFrom(...Object.keys(complete));

const fields = fc.oneof(
  { weight: 4, arbitrary: fc.constant(complete) },
  { weight: 2, arbitrary: field.map((name) => ({ [name]: blankDocumentation[name] })) },
  { weight: 1, arbitrary: field.map((name) => ({ [name]: complete[name] })) },
  { weight: 1, arbitrary: fc.constantFrom({ askedDirectly: 'no' }, { tool: 'agency' }, { tool: 'guess' }) },
);

const command = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ what: 'acknowledged' }) },
  { weight: 4, arbitrary: fields.map((written) => ({ what: 'noted', fields: written })) },
  { weight: 3, arbitrary: fc.constant({ what: 'documented' }) },
  { weight: 3, arbitrary: fc.constant({ what: 'closed' }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('corrected'), fields, reason: text }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom('reopened', 'struck', 'restored'), reason: text }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('moved'),
      place: fc.record({
        family: fc.constantFrom(...families),
        caregiver: fc.constant('caregiver'),
        answeredOn: fc.constantFrom('2026-03-04', '2026-03-03'),
      }),
      reason: text,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({
        what: fc.constant('asked'),
        item: fc.constantFrom('9', '1', '5'),
        outcome: fc.constant('answered'),
        value: fc.constantFrom(0, 1, 3),
      }),
      fc.record({
        what: fc.constant('asked'),
        item: fc.constantFrom('9', '1', '5'),
        outcome: fc.constant('declined'),
        note: text,
      }),
    ),
  },
);

/** A form as it comes in: a PHQ-9 in the first two screenings, an ASQ in the third. */
const delivery = fc.record({
  what: fc.constant('delivered'),
  screening: fc.constantFrom(...screenings),
  first: fc.constantFrom(...answers),
  last: fc.constantFrom(...answers),
  isHandedIn: fc.boolean(),
});

const commandsFor = (screening, ...commands) => commands.map((given) => ({ screening, command: given }));

/**
 * Forms that come in, single commands, and runs of the chain that are taken in order: chance alone closes nothing. Two forms
 * come in before anything else, so that commands find an event.
 */
export const happenings = fc
  .tuple(
    fc.tuple(delivery, delivery),
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: delivery.map((given) => [given]) },
        {
          weight: 4,
          arbitrary: fc
            .record({ screening: fc.constantFrom(...screenings), command })
            .map((given) => [given]),
        },
        {
          weight: 2,
          arbitrary: fc
            .record({ screening: fc.constantFrom(...screenings), length: fc.integer({ min: 1, max: 4 }) })
            .map(({ screening, length }) => commandsFor(screening, ...wholeChain.slice(0, length))),
        },
      ),
      { maxLength: 16, size: 'max' },
    ),
  )
  .map(([first, blocks]) => [...first, ...blocks.flat()]);

export function findingOf({ screening, first, last, isHandedIn }) {
  const instrument = screening === 'screening-3' ? asq : phq9;
  const yesNo = (answer) => (typeof answer === 'number' ? Math.min(answer, 1) : answer);
  const given =
    instrument === asq
      ? { 1: yesNo(first), 2: 0, 3: 0, 4: 0, 5: yesNo(first) === 0 || first === null ? null : yesNo(last) }
      : { 1: 0, 9: last };
  const responses = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== null));
  return {
    screening,
    place: { family: 'family-1', caregiver: 'caregiver', answeredOn: '2026-03-04' },
    instrument,
    responses,
    alerts: scoreResponses(instrument, responses).alerts,
    isHandedIn,
  };
}

/**
 * Lets everything happen to the machine and to a model of it that shares no code, and compares them after each.
 * @param {readonly object[]} list of `happenings`
 * @param {{closed: number, refused: number, taken: number}} counts what came of it, so that the property means something
 */
export function agreesWithModel(list, counts) {
  const model = new ChainModel(Object.keys(complete));
  let events = [];
  for (const [index, happening] of list.entries()) {
    const stamp = { at: new Date(Date.UTC(2026, 2, 4, 15, index)).toISOString(), by: 'Testvisitor Example' };
    const before = events;
    if (happening.what === 'delivered') {
      const finding = findingOf(happening);
      ({ events } = raiseInto(events, finding, stamp));
      model.deliver(finding);
      const again = raiseInto(events, finding, stamp);
      if (again.changed !== null || again.events !== events) return false;
    } else {
      const event = events.find(({ screening }) => screening === happening.screening);
      if (!event) continue;
      const outcome = takeStep(event, happening.command, stamp);
      if (outcome.ok !== model.take(happening.screening, happening.command)) return false;
      counts[outcome.ok ? 'taken' : 'refused']++;
      if (outcome.ok) events = events.map((one) => (one === event ? outcome.value : one));
    }
    if (!keepsEverything(before, events) || !isAsModelled(events, model)) return false;
  }
  if (!hasOpenOnes(events, model) || events.some((event) => mergeEvents(event, event) !== event))
    return false;
  counts.closed += events.filter((event) => stateOf(event).stage === 'closed').length;
  return true;
}

/** No event is gone, none stands twice, and no step of one was changed or taken away. */
function keepsEverything(before, after) {
  const ids = after.map(({ screening }) => screening);
  if (new Set(ids).size !== ids.length) return false;
  return before.every((event) => {
    const now = after.find(({ screening }) => screening === event.screening);
    return now !== undefined && event.steps.every((step, index) => now.steps[index] === step);
  });
}

function isAsModelled(events, model) {
  return screenings.every((screening) => {
    const event = events.find((one) => one.screening === screening);
    const expected = model.stage(screening);
    if (!event) return expected === undefined;
    const { stage, withoutEffect, isStruck } = stateOf(event);
    return stage === expected && withoutEffect === 0 && isStruck === model.isStruck(screening);
  });
}

/** The list of what is open holds those that are, and no other. */
function hasOpenOnes(events, model) {
  const open = openEvents(events).map(({ event }) => event.screening);
  return screenings.every((screening) => open.includes(screening) === model.isOpen(screening));
}
