// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';

const instruments = [phq9, gad7];
const caregiversAFamily = 1.25;

/**
 * What an agency would have after years: made-up families with their administrations, in the shape that the panel keeps.
 * @param {{families: number, administrations: number, today: string}} size `today` is a local day
 * @returns {{id: string, kind: 'family' | 'screening', value: object}[]} families first; the same at every call
 */
export function agencyRecords({ families, administrations, today }) {
  const all = Array.from({ length: families }, (_, index) => familyRecord(index, today));
  const screenings = Array.from({ length: administrations }, (_, index) =>
    screeningRecord(all[index % families], index, today),
  );
  return [...all, ...screenings];
}

function familyRecord(index, today) {
  const caregivers = Math.floor((index + 1) * caregiversAFamily) - Math.floor(index * caregiversAFamily);
  return {
    id: recordId(1, index),
    kind: 'family',
    value: {
      code: `K-${1000 + index}`,
      caregivers: Array.from({ length: caregivers }, (_, number) => ({
        id: recordId(2 + number, index),
        kinship: number === 0 ? 'mother' : 'grandparent',
        label: `Testmother ${index}`,
        language: index % 5 === 0 ? 'es' : 'en',
      })),
      child: {
        label: `Example ${index % 97}`,
        birthDate: daysBefore(today, 40 + (index % 900)),
        dueDate: '',
      },
      opened: daysBefore(today, 20 + (index % 700)),
      closed: index % 4 === 3 ? daysBefore(today, index % 20) : '',
    },
  };
}

function screeningRecord(family, index, today) {
  const instrument = instruments[index % instruments.length];
  const date = daysBefore(today, (index * 7) % 600);
  const responses = Object.fromEntries(
    instrument.items.map(({ id }, item) => [id, criticalItems.has(id) ? 0 : (index * (item + 3)) % 4]),
  );
  const time = `${date}T10:${String(index % 60).padStart(2, '0')}:00+01:00`;
  return {
    id: recordId(9, index),
    kind: 'screening',
    value: {
      family: family.id,
      caregiver: family.value.caregivers[0].id,
      date,
      source: 'panel',
      administration: {
        instrument: instrument.id,
        version: instrument.version,
        language: 'en',
        translation: null,
        evidence: 'official',
        mode: 'read-aloud',
        layout: 'page',
        started: time,
        completed: time,
        responses,
        notAsked: [],
        result: scoreResponses(instrument, responses),
      },
      enteredBy: 'Test Clinician',
      acknowledged: [],
      corrections: [],
      isStruck: false,
      charted: [{ time, how: 'inserted' }],
    },
  };
}

/** A list of thousands of open alerts is no agency's. */
const criticalItems = new Set(['9']);

function recordId(kind, index) {
  return `${kind.toString(16).padStart(8, '0')}${index.toString(16).padStart(24, '0')}`;
}

function daysBefore(day, count) {
  const dayMs = 86_400_000;
  return new Date(Date.parse(day) - count * dayMs).toISOString().slice(0, 10);
}
