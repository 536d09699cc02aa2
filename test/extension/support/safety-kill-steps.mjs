// SPDX-License-Identifier: Apache-2.0
import { written } from './safety-steps.mjs';

/**
 * Runs inside the page: an event before each of its steps, each of another screening.
 * @returns {Promise<Record<string, {route: object, id: string}>>} step to where it is taken, and what is looked for
 */
export async function prepareSteps(family, documentation) {
  const { practice } = document.querySelector('panel-app');
  const blank = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 };
  const begin = async (responses) =>
    practice.saveDraft({
      of: 'screening',
      family,
      caregiver: 'a'.repeat(32),
      instrument: 'phq-9',
      language: 'en',
      mode: 'read-aloud',
      layout: 'page',
      source: 'panel',
      date: '2026-03-04',
      responses,
      begun: new Date().toISOString(),
    });
  const alert = (kind, value) => ({
    kind,
    instrument: 'phq-9',
    item: '9',
    value,
    threshold: 1,
    rule: 'item-9.ge1',
    source: '',
  });
  const finish = async (value) => {
    const responses = value === null ? blank : { ...blank, 9: value };
    const result = { status: 'scored', alerts: [alert(value === null ? 'ask' : 'act-now', value)] };
    const { id } = await practice.finishScreening(await begin(responses), {
      instrument: 'phq-9',
      version: '1',
      language: 'en',
      translation: null,
      responses,
      notAsked: [],
      started: null,
      completed: null,
      result: { ...result, missing: [], declined: [], subscales: {}, cutPoints: {}, criteria: {} },
    });
    return id;
  };
  const upTo = async (steps) => {
    const id = await finish(1);
    if (steps > 0) await practice.acknowledge(practice.screening(id), ['act-now|item-9.ge1|9']);
    if (steps > 1)
      await practice.safety.take(practice.safety.of(id), [
        { what: 'noted', fields: documentation },
        { what: 'documented' },
      ]);
    return id;
  };
  const writing = async () => {
    const screening = await upTo(1);
    const seen = { family, caregiver: 'a'.repeat(32), endorsed: { 9: 1 } };
    const begun = new Date().toISOString();
    const draft = {
      of: 'safety',
      family,
      screening,
      seen,
      fields: documentation,
      reason: '',
      asked: {},
      begun,
    };
    await practice.saveDraft(draft);
    return screening;
  };
  const draft = await begin({ ...blank, 9: 1 });
  const at = (screening) => ({ route: { screen: 'safety-event', screening }, id: screening });
  return {
    raised: { route: { screen: 'screening', draft: draft.id }, id: draft.id },
    acknowledged: at(await upTo(0)),
    written: at(await writing()),
    documented: at(await writing()),
    closed: at(await upTo(2)),
    asked: at(await finish(null)),
  };
}

/** Runs inside the page: presses what takes the step. */
function press(selector, text) {
  const all = [...document.querySelectorAll(selector)];
  all.find(({ textContent }) => textContent.includes(text)).click();
}

/** Runs inside the page: writes one more word. */
function write(text) {
  const field = document.querySelector('#safety-action');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs inside the page: whether the panel says this. */
function says(selector, text) {
  return Boolean(document.querySelector(selector)?.textContent.includes(text));
}

/** Runs inside the page: either a draft or its event, never both and never neither. */
function isRaised({ id }, before) {
  const { practice } = document.querySelector('panel-app');
  const events = practice.safety.all().length - before;
  const isBegun = practice.draft(id) !== undefined;
  if (events === 0 && isBegun) return 'before';
  return events === 1 && !isBegun ? 'after' : `${events} events, draft ${isBegun}`;
}

/** Runs inside the page: where an event stands, by all the steps that have been taken of it. */
function standsAt({ id }, _, before, after) {
  const event = document.querySelector('panel-app').practice.safety.of(id);
  const steps = event?.value.steps.map(({ what }) => what).join(' ') ?? 'gone';
  if (steps === after) return 'after';
  return steps === before ? 'before' : steps;
}

/** Runs inside the page: what is on the disk of what was being written. */
function isWritten({ id }, _, before, after) {
  const { practice } = document.querySelector('panel-app');
  const draft = practice.drafts().find(({ value }) => value.of === 'safety' && value.screening === id);
  const action = draft?.value.fields.action;
  if (action === after) return 'after';
  return action === before ? 'before' : 'another draft';
}

const chain = ['raised', 'acknowledged', 'noted documented', 'closed'];
const upTo = (count) => chain.slice(0, count).join(' ');
const { action } = written.texts;

/**
 * One step of a safety event at which the browser is killed. Each function stands with its further arguments.
 * @typedef {object} KillStep
 * @property {string} ready selector of what is pressed
 * @property {[Function, ...unknown[]]} press
 * @property {[Function, ...unknown[]]} isSaid the panel says that it is done
 * @property {[Function, ...unknown[]]} find 'before' or 'after' the step, or else what is there instead
 */

/** @type {Record<string, KillStep>} */
export const killSteps = {
  raised: {
    ready: 'screening-screen screener-form',
    press: [press, 'screening-screen .finish button.primary', ''],
    isSaid: [says, 'result-screen h1', 'PHQ-9'],
    find: [isRaised],
  },
  acknowledged: {
    ready: 'safety-event-screen .alert.act-now button',
    press: [press, 'safety-event-screen .alert.act-now button', ''],
    isSaid: [says, '.announcement', 'Acknowledged.'],
    find: [standsAt, upTo(1), upTo(2)],
  },
  written: {
    ready: '#safety-action',
    press: [write, `${action}, and kept`],
    isSaid: [says, 'safety-event-screen .saving', 'Saved'],
    find: [isWritten, action, `${action}, and kept`],
  },
  documented: {
    ready: 'safety-event-screen .documenting button[type=submit]',
    press: [press, 'safety-event-screen .documenting button[type=submit]', ''],
    isSaid: [says, '.announcement', 'Documented.'],
    find: [standsAt, upTo(2), upTo(3)],
  },
  closed: {
    ready: 'safety-event-screen .actions button.primary',
    press: [press, 'safety-event-screen button', 'Close this event'],
    isSaid: [says, '.announcement', 'Closed.'],
    find: [standsAt, upTo(3), upTo(4)],
  },
  asked: {
    ready: 'safety-event-screen .asking input[value="0"]',
    press: [pressAsked],
    isSaid: [says, '.announcement', 'Saved.'],
    find: [standsAt, 'raised', 'raised asked'],
  },
};

/** Runs inside the page: chooses an answer and saves it. */
async function pressAsked() {
  document.querySelector('safety-event-screen .asking input[value="0"]').click();
  await document.querySelector('safety-event-screen').updateComplete;
  document.querySelector('safety-event-screen .asking button[type=submit]').click();
}
