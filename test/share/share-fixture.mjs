// SPDX-License-Identifier: Apache-2.0
import { readChecklist } from '@cradleside/instruments/checklist';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { defaultPolicy } from '@cradleside/policy';
import { createVault, newRecordId, resumeVault } from '@cradleside/record-store';
import {
  addColleague,
  colleagues,
  confirmColleague,
} from '../../extension/src/panel/colleagues/colleagues.ts';
import { keepOwnCard } from '../../extension/src/panel/colleagues/own-key.ts';
import { keepArrived } from '../../extension/src/panel/practice/arrived-screening.ts';
import { Practice } from '../../extension/src/panel/practice/practice.ts';
import { readFamilyLetter } from '../../extension/src/panel/share/family-letter.ts';
import { openFile } from '../../extension/src/panel/share/open-file.ts';
import { planImport } from '../../extension/src/panel/share/plan-import.ts';
import { sendFamily } from '../../extension/src/panel/share/send-family.ts';
import { recordsOf } from '../../extension/src/panel/share/shared-kinds.ts';
import { takeIn } from '../../extension/src/panel/share/take-in.ts';
import { sealLetter, writeCard } from '../../packages/handoff/src/letter/index.ts';
import {
  memorySession,
  passphrase,
  quickDeriver,
} from '../../packages/record-store/src/testing/vault-fixture.ts';

/** A panel of somebody obviously made up, with a card. */
export async function panelOf(name, { policy = defaultPolicy, role = 'clinician' } = {}) {
  const options = { session: memorySession(), name: `vault-${crypto.randomUUID()}`, deriveKey: quickDeriver };
  const { store } = await createVault({ passphrase, actor: name }, options);
  const practice = new Practice(store, policy);
  vaults.set(practice, options);
  await keepOwnCard(practice, { name, role });
  return practice;
}

const vaults = new WeakMap();

/** Another window of a panel. */
export async function windowOf(practice) {
  return new Practice(await resumeVault(vaults.get(practice)), practice.policy);
}

/** Each knows the other, and they have compared the numbers. */
export async function acquaint(one, other) {
  for (const [here, there] of [
    [one, other],
    [other, one],
  ]) {
    const [card] = there.store.records('exchange-key');
    const added = await addColleague(here, await writeCard(card.value));
    await confirmColleague(here, added.colleague);
  }
}

export const mother = newRecordId();

/** A family of nobody. */
export function familyValue(more = {}) {
  return {
    code: 'K-204',
    caregivers: [{ id: mother, kinship: 'mother', label: 'M.E.', language: 'en' }],
    child: { label: 'C.E.', birthDate: '2026-01-01', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
    ...more,
  };
}

/** Items 1 to 8 come to the rest of the total, as evenly as they can. */
export function administrationOf(itemNine = 1, total = 14 + itemNine) {
  const rest = total - itemNine;
  const item = (index) => Math.trunc(rest / 8) + (index < rest % 8 ? 1 : 0);
  const responses = {
    ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 1, item(index)])),
    9: itemNine,
  };
  return {
    instrument: 'phq-9',
    version: phq9.version,
    language: 'en',
    translation: null,
    evidence: 'cross-checked',
    mode: 'read-aloud',
    layout: 'page',
    started: '2026-03-04T10:00:00-05:00',
    completed: '2026-03-04T10:05:00-05:00',
    responses,
    notAsked: [],
    result: scoreResponses(phq9, responses),
  };
}

/** A screening through the door that the panel uses. */
export async function screen(practice, family, { itemNine = 1, total, date = '2026-03-04' } = {}) {
  const draft = await begin(practice, family, { date });
  return practice.finishScreening(draft, administrationOf(itemNine, total));
}

/** A screening that is begun. */
export async function begin(practice, family, more = {}) {
  return practice.saveDraft({
    of: 'screening',
    family,
    caregiver: mother,
    instrument: 'phq-9',
    language: 'en',
    mode: 'read-aloud',
    layout: 'page',
    source: 'panel',
    date: '2026-03-04',
    responses: {},
    begun: '2026-03-04T10:00:00-05:00',
    ...more,
  });
}

/** A screening that she answered on a tablet, through the door that its answers take. */
export async function arrive(practice, family, { itemNine = 1, date = '2026-03-04' } = {}) {
  const sitting = { id: newRecordId(), family, caregiver: mother, date, source: 'tablet', end: 'handed-in' };
  const administration = administrationOf(itemNine);
  const step = await keepArrived(practice, { ...sitting, administration }, 'self-report.finished');
  await practice.store.write(step.changes, step.notes);
}

/** A log with these ticks. */
export function checklistOf(...ids) {
  const responses = Object.fromEntries(ids.map((id) => [id, true]));
  return {
    instrument: fidelityChecklist.id,
    version: fidelityChecklist.version,
    language: 'en',
    translation: null,
    evidence: 'none',
    mode: 'clinician',
    layout: 'page',
    started: null,
    completed: null,
    responses,
    result: readChecklist(fidelityChecklist, responses),
  };
}

export function visitValue(family, more = {}) {
  return {
    family,
    date: '2026-03-11',
    status: 'held',
    minutes: 60,
    setting: 'home',
    dyadTogether: true,
    others: [],
    isCrisisVisit: false,
    language: 'en',
    checklist: null,
    ...more,
  };
}

/** A file for the other panel. */
export async function send(from, family, kind = 'share') {
  const [to] = colleagues(from);
  const sent = await sendFamily(from, { family, to, kind });
  return sent.ok ? sent.letter : sent;
}

/** Opens a file and holds it against what is there. */
export async function plan(practice, file) {
  const opened = await openFile(practice, new Blob([file]));
  if (!opened.ok) return opened;
  const read = readFamilyLetter(opened.content);
  if (!read.ok) return read;
  const planned = await planImport(practice, read.letter);
  return planned.ok ? { ...opened, ...planned } : planned;
}

/** Opens a file and takes it in. @param decisions record id -> side */
export async function receive(practice, file, decisions = new Map()) {
  const planned = await plan(practice, file);
  if (!planned.ok) return planned;
  await takeIn(practice, planned.plan, { ...planned, decisions });
  return planned;
}

/** What is kept of families, as other panels would see it. */
export function kept(practice) {
  return ['family', 'screening', 'visit', 'safety']
    .flatMap((kind) => practice.store.records(kind))
    .map(({ id, kind, value }) => ({ id, kind, value }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

export async function actions(practice) {
  return (await practice.store.readAudit()).map(({ action }) => action);
}

/** A letter as the panel writes it, to be changed by a test. */
export function letterOf(practice, family) {
  const records = recordsOf(practice, family).map(({ shared, id, value }) => ({
    kind: shared.kind,
    id,
    versions: [],
    value: structuredClone(shared.portable(value)),
  }));
  const made = '2026-04-02T10:00:00-05:00';
  return { version: 1, type: 'family', id: newRecordId(), made, kind: 'share', family, records };
}

/** Seals what no panel would, with a panel's own key. */
export async function seal(from, content) {
  return sealText(from, JSON.stringify(content));
}

export async function sealText(from, text) {
  const [own] = from.store.records('exchange-key');
  const [to] = colleagues(from);
  const content = new TextEncoder().encode(text);
  return (await sealLetter(content, { from: own.value, to: to.value.publicKey })).file;
}
