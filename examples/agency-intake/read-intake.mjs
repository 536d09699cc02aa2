// SPDX-License-Identifier: Apache-2.0
import { checklistIds, readChecklistEntries, readEntries } from '@cradleside/instruments/administration';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';

/** The questionnaires of the intake by the name of their form control; each has to be filled in. */
export const questionnaires = { phq9, gad7, pcl5 };

/** Questionnaires in which a question may be declined. */
export const skippable = ['pcl5'];

/** Name of the checklist's form control. */
export const checklistName = 'components';

const fieldRules = {
  client: {
    label: 'Client code',
    pattern: /^[A-Z]-\d{3}$/,
    advice: 'one letter, a hyphen, three digits, as in K-204',
  },
  visited: { label: 'Date of the visit', pattern: /^\d{4}-\d{2}-\d{2}$/, advice: 'a date' },
  language: { label: 'Language of the visit', pattern: /^(?:en|es|ar)$/, advice: 'one of the list' },
  staff: { label: 'Home visitor', pattern: /^[^\p{Cc}]{1,80}$/u, advice: 'a name of up to 80 letters' },
  consent: { label: 'Consent', pattern: /^yes$/, advice: 'ticked: without consent nothing is kept' },
  notes: { label: 'Notes', pattern: /^[^\0]{0,2000}$/, advice: 'up to 2000 letters' },
};

/**
 * Checks everything the form sent and computes each score anew.
 * @param {URLSearchParams} entries
 * @returns {{fields: Record<string, string>, responses: Record<string, object>, row?: object,
 *   faults: {where: string, message: string}[]}} `row` only without faults; the rest fills the form again
 */
export function readIntake(entries) {
  const faults = [];
  const fields = readFields(entries, faults);
  const read = Object.keys(questionnaires).map((name) => [name, readQuestionnaire(name, entries, faults)]);
  const checklist = readTicks(entries, faults);
  const responses = {
    ...Object.fromEntries(read.map(([name]) => [name, answersThatFit(name, entries)])),
    [checklistName]: ticksThatFit(entries),
  };
  if (faults.length > 0) return { fields, responses, faults };
  return {
    fields,
    responses,
    faults,
    row: { fields, ...Object.fromEntries(read), [checklistName]: checklist },
  };
}

function readFields(entries, faults) {
  const fields = {};
  for (const [name, { label, pattern, advice }] of Object.entries(fieldRules)) {
    fields[name] = (entries.get(name) ?? '').replaceAll('\r\n', '\n').trim();
    if (!pattern.test(fields[name])) faults.push({ where: label, message: `must be ${advice}.` });
  }
  return fields;
}

function readQuestionnaire(name, entries, faults) {
  const instrument = questionnaires[name];
  const where = instrument.name;
  const read = readEntries(instrument, name, entries);
  if (!read.ok) {
    faults.push(...read.issues.map(({ message }) => ({ where, message: `${message}.` })));
    return undefined;
  }
  const { result, administration } = read.value;
  const open = skippable.includes(name) ? result.missing : [...result.missing, ...result.declined];
  if (open.length > 0) faults.push({ where, message: `please answer ${open.join(', ')}.` });
  const own = [...entries].filter(([key]) => key.startsWith(`${name}_`) && key !== `${name}_administration`);
  return { entries: Object.fromEntries(own), administration };
}

function readTicks(entries, faults) {
  const where = fidelityChecklist.title;
  const read = readChecklistEntries(fidelityChecklist, checklistName, entries);
  if (read.ok && read.value.status !== 'blank') return read.value;
  const messages = read.ok
    ? ['please tick what was used, or “Nothing from this list”']
    : read.issues.map(({ message }) => message);
  faults.push(...messages.map((message) => ({ where, message: `${message}.` })));
  return undefined;
}

/** The ticks that can be shown again. */
function ticksThatFit(entries) {
  if (entries.get(`${checklistName}_status`) === 'nothing') return { nothing: true };
  const known = checklistIds(fidelityChecklist);
  const ids = entries.getAll(checklistName).filter((id) => known.includes(id));
  return Object.fromEntries(ids.map((id) => [id, true]));
}

/** The single answers that can be shown again, whatever is wrong with the others. */
function answersThatFit(name, entries) {
  const { items, scales } = questionnaires[name];
  return Object.fromEntries(
    items.flatMap(({ id, scale = 'default' }) => {
      const sent = entries.get(`${name}_${id}`);
      if (sent === 'declined') return [[id, sent]];
      const option = scales[scale].find(({ value }) => String(value) === sent);
      return option === undefined ? [] : [[id, option.value]];
    }),
  );
}
