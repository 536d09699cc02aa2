// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { createVault, restoreVault, unlockVault } from '@cradleside/record-store';
import { beforeEach, expect, it } from 'vitest';
import { auditTable } from '../../extension/src/panel/activity/audit-table.ts';
import { Practice } from '../../extension/src/panel/practice/practice.ts';
import { withoutFamily } from '../../extension/src/panel/practice/without-family.ts';
import { settleLost, supervisionOf } from '../../extension/src/panel/supervision/of-family.ts';
import { Questions } from '../../extension/src/panel/supervision/questions.ts';
import { ReadinessKeeper } from '../../extension/src/panel/supervision/readiness-keeper.ts';
import { SelfAssessment } from '../../extension/src/panel/supervision/self-assessment.ts';
import { SupervisionLog } from '../../extension/src/panel/supervision/supervision-log.ts';
import { Training } from '../../extension/src/panel/supervision/training.ts';
import { VideoLog } from '../../extension/src/panel/supervision/video-log.ts';
import { freshVaultOptions, passphrase } from '../../packages/record-store/src/testing/vault-fixture.ts';

/** Stands in every free text, and nowhere else. */
const canary = 'Testcanary';
const kinds = ['supervision-session', 'supervision-question', 'readiness', 'training', 'video-feedback'];

let options;
let practice;
let family;

beforeEach(async () => {
  options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Testvisitor Example' }, options);
  practice = new Practice(store, defaultPolicy);
  family = await practice.saveFamily({
    code: 'K-204',
    caregivers: [{ id: 'a'.repeat(32), kinship: 'mother', label: '', language: 'en' }],
    child: { label: '', birthDate: '2026-01-01', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
  });
  await writeEverything();
});

/** One of each kind, with the canary in each free text, edited and struck where that can be. */
async function writeEverything() {
  const session = {
    date: '2026-03-04',
    minutes: 60,
    kind: 'individual',
    supervisor: canary,
    topics: [],
    reflection: canary,
  };
  const log = new SupervisionLog(practice);
  const saved = await log.entries.save(session);
  const edited = await log.entries.save({ ...session, minutes: 90 }, { before: saved });
  await log.entries.mark(edited, 'struck', canary);
  const { minutes: _, ...fields } = session;
  const begun = '2026-03-04T10:00:00-05:00';
  await practice.saveDraft({
    of: 'supervision',
    family: '',
    session: '',
    fields: { ...fields, minutes: '60' },
    begun,
  });

  const keeper = new ReadinessKeeper(practice, () => undefined);
  keeper.change({
    words: { trauma: { strengths: canary, growth: canary } },
    openReview: { on: '2026-03-04', supervisor: canary, outcome: 'agreed', plan: canary },
  });
  await keeper.settled();

  const questions = new Questions(practice);
  const question = { family: family.id, text: canary, offered: '', isToBring: true };
  await questions.change(await questions.keep(question), { isToBring: false });
  await new Training(practice).entries.save({ of: 'day', date: '2026-03-04', isInPerson: true });
  const video = { of: 'session', family: family.id, recordedOn: '2026-03-04', reviewedOn: '' };
  await new VideoLog(practice).entries.save(video);
}

const byKind = () => Object.fromEntries(kinds.map((kind) => [kind, practice.store.records(kind)]));

it('is all there after a lock', async () => {
  const before = byKind();
  expect(kinds.map((kind) => before[kind].length)).toEqual(kinds.map(() => 1));
  await practice.store.lock('button');
  practice = new Practice(await unlockVault({ passphrase }, options), defaultPolicy);
  expect(byKind()).toEqual(before);
  expect(new SelfAssessment(practice).current().value.words.trauma.strengths).toBe(canary);
});

it('is in no log, and in a backup in no readable form; restored it is all there', async () => {
  expect(JSON.stringify(byKind())).toContain(canary);
  expect(auditTable(await practice.store.readAudit())).not.toContain(canary);
  const before = byKind();
  await practice.store.reauthenticate(passphrase);
  const file = await new Response(practice.store.backup(passphrase)).blob();
  expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).not.toContain(canary);
  const elsewhere = freshVaultOptions();
  await restoreVault(file, { passphrase }, elsewhere);
  practice = new Practice(await unlockVault({ passphrase }, elsewhere), defaultPolicy);
  expect(byKind()).toEqual(before);
});

it('goes with its family, and what is of no family stays', async () => {
  expect(supervisionOf(practice, family.id)).toHaveLength(2);
  await practice.store.reauthenticate(passphrase);
  await practice.deleteFamily(family.id);
  expect(supervisionOf(practice)).toEqual([]);
  expect(byKind()).toMatchObject({ 'supervision-session': [{}], readiness: [{}], training: [{}] });
});

it('is shown where its family is gone, until it is settled', async () => {
  await practice.store.write(
    [{ remove: { id: family.id, expectedRevision: family.revision } }],
    [{ action: 'family.deleted' }],
  );
  const lost = withoutFamily(practice);
  expect(lost.map(({ kind }) => kind)).toEqual(['supervision-question', 'video-feedback']);
  for (const record of lost) await settleLost(practice, record, 'Its family was deleted.');
  expect(withoutFamily(practice)).toEqual([]);
  const actions = (await practice.store.readAudit()).map(({ action }) => action);
  expect(actions.slice(-2)).toEqual(['supervision-question.removed', 'video-feedback.struck']);
});
