// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { defaultPolicy } from '@cradleside/policy';
import { createVault, newRecordId, unlockVault } from '@cradleside/record-store';
import { beforeEach, describe, expect, it } from 'vitest';
import { alertKey } from '../../extension/src/panel/practice/alerts.ts';
import { Practice } from '../../extension/src/panel/practice/practice.ts';
import { withoutFamily } from '../../extension/src/panel/practice/without-family.ts';
import { sealToInbox } from '../../packages/record-store/src/inbox/seal-to-inbox.ts';
import { freshVaultOptions, passphrase } from '../../packages/record-store/src/testing/vault-fixture.ts';

const mother = newRecordId();
const grandmother = newRecordId();
let options;
let practice;
let family;

beforeEach(async () => {
  options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Testvisitor Example' }, options);
  practice = new Practice(store, defaultPolicy);
  family = await practice.saveFamily(familyCalled('K-204'));
});

function familyCalled(code) {
  return {
    code,
    caregivers: [
      { id: mother, kinship: 'mother', label: '', language: 'en' },
      { id: grandmother, kinship: 'grandparent', label: 'G.E.', language: 'es' },
    ],
    child: { label: '', birthDate: '2026-01-01', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
  };
}

function draftOf(responses = {}) {
  return {
    of: 'screening',
    family: family.id,
    caregiver: mother,
    instrument: 'phq-9',
    language: 'en',
    mode: 'read-aloud',
    layout: 'page',
    source: 'panel',
    date: '2026-03-04',
    responses,
    begun: '2026-03-04T10:00:00-05:00',
  };
}

function administration(itemNine = 1) {
  const responses = { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 1, 8: 1, 9: itemNine };
  return {
    instrument: 'phq-9',
    version: phq9.version,
    language: 'en',
    translation: null,
    evidence: 'cross-checked',
    mode: 'read-aloud',
    layout: 'page',
    started: null,
    completed: null,
    responses,
    notAsked: [],
    result: scoreResponses(phq9, responses),
  };
}

async function screened(itemNine) {
  return practice.finishScreening(await practice.saveDraft(draftOf()), administration(itemNine));
}

async function actions() {
  const entries = await practice.store.readAudit();
  return entries.map(({ action }) => action);
}

async function reopened() {
  await practice.store.lock('button');
  return new Practice(await unlockVault({ passphrase }, options), defaultPolicy);
}

describe('a draft', () => {
  it('outlives a lock with its answers', async () => {
    const begun = await practice.saveDraft(draftOf());
    await practice.saveDraft(draftOf({ 1: 2 }), begun);
    const later = await reopened();
    expect(later.drafts(family.id).map(({ value }) => value.responses)).toEqual([{ 1: 2 }]);
  });

  it('is either a draft or a screening, never both and never neither', async () => {
    const screening = await screened();
    expect(practice.drafts()).toEqual([]);
    expect(practice.screenings(family.id)).toEqual([screening]);
    expect(screening.value).toMatchObject({
      date: '2026-03-04',
      enteredBy: 'Testvisitor Example',
      isStruck: false,
    });
  });

  it('leaves one line in the log however many answers it takes', async () => {
    let draft = await practice.saveDraft(draftOf());
    for (const value of [0, 1, 2]) draft = await practice.saveDraft(draftOf({ 1: value }), draft);
    expect((await actions()).filter((action) => action.startsWith('draft'))).toEqual(['draft.begun']);
  });

  it('that another window has saved since is refused, and nothing is lost', async () => {
    const begun = await practice.saveDraft(draftOf());
    await practice.saveDraft(draftOf({ 1: 3 }), begun);
    await expect(practice.saveDraft(draftOf({ 1: 0 }), begun)).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
    await expect(practice.finishScreening(begun, administration())).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
    expect(practice.drafts()[0].value.responses).toEqual({ 1: 3 });
    expect(practice.screenings()).toEqual([]);
  });
});

describe('an alert', () => {
  it('is logged when it is raised, without any answer', async () => {
    await screened();
    expect((await practice.store.readAudit()).slice(-2)).toMatchObject([
      { action: 'screening.saved', detail: 'phq-9' },
      { action: 'alert.act-now', detail: 'item-9.ge1' },
    ]);
  });

  it('keeps who acknowledged it and when, once', async () => {
    const screening = await screened();
    const [alert] = screening.value.administration.result.alerts;
    await practice.acknowledge(screening, [alertKey(alert)]);
    const seen = practice.screening(screening.id);
    expect(seen.value.acknowledged).toMatchObject([{ alert: alertKey(alert), actor: 'Testvisitor Example' }]);
    await practice.acknowledge(seen, [alertKey(alert)]);
    expect(practice.screening(screening.id).revision).toBe(seen.revision);
    expect((await actions()).filter((action) => action === 'alert.acknowledged')).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('moves a result to another family and keeps where it came from', async () => {
    const other = await practice.saveFamily(familyCalled('K-205'));
    const screening = await screened();
    await practice.corrections.moveScreening(
      screening,
      { family: other.id, caregiver: mother },
      'wrong family chosen',
    );
    expect(practice.screenings(family.id)).toEqual([]);
    const [moved] = practice.screenings(other.id);
    expect(moved.value.administration).toEqual(screening.value.administration);
    expect(moved.value.corrections).toMatchObject([
      {
        what: 'moved',
        from: family.id,
        to: other.id,
        reason: 'wrong family chosen',
        actor: 'Testvisitor Example',
      },
    ]);
    // The alert is raised again: nobody has looked at it as that of the other family.
    expect((await actions()).slice(-2)).toEqual(['screening.moved', 'alert.act-now']);
  });

  it('of the caregiver says both of them', async () => {
    const screening = await screened();
    await practice.corrections.moveScreening(
      screening,
      { family: family.id, caregiver: grandmother },
      'slip',
    );
    expect(practice.screening(screening.id).value).toMatchObject({
      caregiver: grandmother,
      corrections: [{ what: 'caregiver', from: mother, to: grandmother }],
    });
  });

  it('of the date keeps the old one', async () => {
    const screening = await screened();
    await practice.corrections.correctDate(screening, '2026-03-03', 'typed a day late');
    expect(practice.screening(screening.id).value).toMatchObject({
      date: '2026-03-03',
      corrections: [{ what: 'date', from: '2026-03-04', to: '2026-03-03' }],
    });
  });

  it('strikes out and takes that back, and deletes nothing', async () => {
    const screening = await screened();
    await practice.corrections.strikeScreening(screening, 'entered twice');
    const struck = practice.screening(screening.id);
    expect(struck.value.isStruck).toBe(true);
    await practice.corrections.restoreScreening(struck, 'it was not');
    expect(practice.screening(screening.id).value).toMatchObject({
      isStruck: false,
      corrections: [
        { what: 'struck', reason: 'entered twice' },
        { what: 'restored', reason: 'it was not' },
      ],
    });
    expect((await actions()).slice(-2)).toEqual(['screening.struck', 'screening.restored']);
  });

  it('of what was corrected elsewhere in the meantime is refused', async () => {
    const screening = await screened();
    await practice.corrections.strikeScreening(screening, 'first');
    await expect(practice.corrections.correctDate(screening, '2026-03-03', 'second')).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
  });
});

describe('a visit', () => {
  const visit = () => ({
    family: family.id,
    date: '2026-03-04',
    status: 'held',
    minutes: 95,
    setting: 'shelter',
    dyadTogether: true,
    others: [],
    isCrisisVisit: false,
    language: 'en',
    checklist: null,
  });

  it('takes its draft off in the same write', async () => {
    const draft = await practice.saveDraft({
      of: 'visit',
      family: family.id,
      visit: '',
      fields: {},
      ticks: {},
      begun: '',
    });
    await practice.saveVisit(visit(), { draft });
    expect(practice.drafts()).toEqual([]);
    expect(practice.visits(family.id)).toHaveLength(1);
  });

  it('keeps a trace when it is edited or struck out', async () => {
    const before = await practice.saveVisit(visit(), {});
    const edited = await practice.saveVisit({ ...visit(), minutes: 60 }, { before });
    await practice.corrections.strikeVisit(edited, 'other family');
    expect(practice.visit(before.id).value).toMatchObject({
      minutes: 60,
      isStruck: true,
      corrections: [{ what: 'edited' }, { what: 'struck', reason: 'other family' }],
    });
  });
});

describe('deleting a family', () => {
  it('needs the passphrase again', async () => {
    await expect(practice.deleteFamily(family.id)).rejects.toMatchObject({ code: 'reauthentication-needed' });
    expect(practice.family(family.id)).toBeDefined();
  });

  it('removes all that belongs to it and nothing else, and says so in the log', async () => {
    const other = await practice.saveFamily(familyCalled('K-205'));
    await screened();
    await practice.saveDraft(draftOf());
    const token = { family: family.id, caregiver: mother, token: 'obviously-made-up-token' };
    await practice.store.write([{ put: { kind: 'calendar-token', value: token } }], []);
    await practice.store.reauthenticate(passphrase);
    await practice.deleteFamily(family.id);
    expect(practice.store.records().map(({ id }) => id)).toEqual([other.id]);
    expect(await actions()).toContain('family.deleted');
    const later = await reopened();
    expect(later.families().map(({ value }) => value.code)).toEqual(['K-205']);
  });

  it('takes sealed answers of it along, which would come out later and belong to nobody', async () => {
    const { result: _, ...sitting } = administration();
    await sealToInbox(
      {
        type: 'hand-over-answers',
        handOver: newRecordId(),
        family: family.id,
        caregiver: mother,
        date: '2026-03-04',
        screening: newRecordId(),
        sequence: 1,
        state: 'finished',
        administrations: [{ ...sitting, mode: 'self' }],
      },
      options,
    );
    expect(await practice.store.readInbox()).toHaveLength(1);
    await practice.store.reauthenticate(passphrase);
    await practice.deleteFamily(family.id);
    expect(await practice.store.readInbox()).toEqual([]);
    expect(practice.store.records()).toEqual([]);
  });

  it('removes what another window saves of it meanwhile', async () => {
    const { store } = practice;
    const shred = store.shred.bind(store);
    let savesMeanwhile = screened;
    store.shred = async (...args) => {
      await savesMeanwhile();
      savesMeanwhile = async () => {};
      return shred(...args);
    };
    await store.reauthenticate(passphrase);
    await practice.deleteFamily(family.id);
    expect(store.records()).toEqual([]);
  });

  it('leaves nothing that cannot be seen: what lost its family is listed until it is moved or struck', async () => {
    const screening = await screened();
    expect(withoutFamily(practice)).toEqual([]);
    await practice.store.reauthenticate(passphrase);
    await practice.store.shred([family.id], [{ action: 'family.deleted', recordId: family.id }]);
    expect(withoutFamily(practice).map(({ id }) => id)).toEqual([screening.id]);
    const other = await practice.saveFamily(familyCalled('K-205'));
    const to = { family: other.id, caregiver: mother };
    await practice.corrections.moveScreening(practice.screening(screening.id), to, 'family deleted');
    expect(withoutFamily(practice)).toEqual([]);
  });
});

it('keeps whose chart a note was put into', async () => {
  const screening = await screened();
  await practice.recordCharting(screening, { how: 'inserted', chart: 'child' });
  expect(practice.screening(screening.id).value.charted).toMatchObject([{ how: 'inserted', chart: 'child' }]);
  expect((await actions()).at(-1)).toBe('note.inserted');
});

it('no log entry holds a code, a name or an answer', async () => {
  await screened();
  const log = JSON.stringify(await practice.store.readAudit());
  for (const secret of ['K-204', 'G.E.', 'responses']) expect(log).not.toContain(secret);
});
