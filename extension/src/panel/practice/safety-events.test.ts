// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { stateOf } from '@cradleside/safety';
import type { SafetyDocumentation } from '@cradleside/safety';
import { beforeEach, describe, expect, it } from 'vitest';
import { alertKey, openAlerts } from './alerts.js';
import type { Practice } from './practice.js';
import type { SafetyDraft, Screening, ScreeningDraft } from './records.js';
import { inOrder, sampleCaregiver, sampleFamily, sampleScreening } from './testing/sample-screening.js';
import { shelf } from './testing/shelf.js';
import type { Stored } from './typed-records.js';

const endorsed = inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1);
const leftOpen = inOrder(0, 0, 0, 0, 0, 0, 0, 0, null);
const otherFamily = 'e'.repeat(32);

const documentation: SafetyDocumentation = {
  value: 1,
  askedDirectly: 'yes',
  whyNotAsked: '',
  tool: 'c-ssrs',
  toolName: '',
  toolResult: 'no ideation now',
  toolScreening: '',
  intent: 'no',
  plan: 'no',
  means: 'not-asked',
  infantSafetyAsked: 'yes',
  infantSafetyNote: '',
  consultedWhom: 'supervisor on call',
  consultedAt: '2026-03-04T10:30:00-05:00',
  action: 'safety plan made together',
  followUp: '2026-03-11',
};

let practice: Practice;
let notes: readonly { readonly action: string }[];

beforeEach(() => {
  ({ practice, notes } = shelf());
});

const draftOf = (instrument: string): ScreeningDraft => ({
  of: 'screening',
  family: sampleFamily,
  caregiver: sampleCaregiver,
  instrument,
  language: 'en',
  mode: 'read-aloud',
  layout: 'page',
  source: 'panel',
  date: '2026-03-04',
  responses: {},
  begun: '2026-03-04T10:00:00-05:00',
});

async function finished(...[instrument, responses]: Parameters<typeof sampleScreening>) {
  const draft = await practice.saveDraft(draftOf(instrument.id));
  const { administration } = sampleScreening(instrument, responses).value;
  return practice.finishScreening(draft as Stored<'draft'> & { value: ScreeningDraft }, administration);
}

const eventOf = (screening: Stored<'screening'>) => practice.safety.of(screening.id);
const stageOf = (screening: Stored<'screening'>) => stateOf(eventOf(screening)!.value).stage;
const now = (screening: Stored<'screening'>) => practice.screening(screening.id)!;

async function acknowledged() {
  const screening = await finished(phq9, endorsed);
  await practice.acknowledge(screening, openAlerts(screening.value).map(alertKey));
  return screening;
}

describe('a screening that comes in', () => {
  it('raises its event in the write that keeps it', async () => {
    const screening = await finished(phq9, endorsed);
    expect(stageOf(screening)).toBe('raised');
    expect(practice.safety.open(sampleFamily)).toHaveLength(1);
    expect(practice.safety.open(otherFamily)).toEqual([]);
  });

  it('raises one to ask about where the item was left blank', async () => {
    expect(stageOf(await finished(phq9, leftOpen))).toBe('to-ask');
  });

  it('raises none without a critical item', async () => {
    await finished(gad7, inOrder(3, 3, 3, 3, 3, 3, 3));
    await finished(phq9, inOrder(3, 3, 3, 3, 3, 3, 3, 3, 0));
    expect(practice.safety.all()).toEqual([]);
  });
});

describe('acknowledging', () => {
  it('is one click for the alert and its event', async () => {
    const screening = await acknowledged();
    expect(stageOf(screening)).toBe('acknowledged');
    expect(openAlerts(now(screening).value)).toEqual([]);
  });

  it('takes the step of the event with the last alert that asks for action', async () => {
    const screening = await finished(asq, inOrder(1, 0, 1, 0, 0));
    const [first, second] = openAlerts(screening.value).map(alertKey);
    await practice.acknowledge(screening, [first]);
    expect(stageOf(screening)).toBe('raised');
    await practice.acknowledge(now(screening), [second]);
    expect(stageOf(screening)).toBe('acknowledged');
  });

  it('does not ask: an open item stays until it was asked about', async () => {
    const screening = await finished(phq9, leftOpen);
    await practice.acknowledge(screening, openAlerts(screening.value).map(alertKey));
    expect(stageOf(screening)).toBe('to-ask');
    expect(practice.safety.open()).toHaveLength(1);
  });

  it('changes nothing the second time', async () => {
    const screening = await acknowledged();
    const before = [now(screening), eventOf(screening)];
    await practice.acknowledge(
      now(screening),
      now(screening).value.acknowledged.map(({ alert }) => alert),
    );
    expect([now(screening), eventOf(screening)]).toEqual(before);
  });

  it('of answers that were still coming raises what was left open in them', async () => {
    const open = sampleScreening(phq9, leftOpen, { source: 'tablet' }).value;
    await put('1'.repeat(32), open, 'open');
    const screening = practice.screening('1'.repeat(32))!;
    expect(practice.safety.all()).toEqual([]);
    await practice.acknowledge(screening, openAlerts(open).map(alertKey));
    expect(stageOf(screening)).toBe('to-ask');
  });
});

async function put(id: string, value: Screening, end: 'handed-in' | 'open') {
  await practice.store.write(
    [
      { put: { kind: 'screening', value, id, expectedRevision: practice.screening(id)?.revision ?? 0 } },
      ...(await practice.safety.raising(id, value, end)),
    ],
    'none',
  );
}

describe('a correction of the screening', () => {
  it('takes its event along, and begins the chain anew for another person', async () => {
    const screening = await acknowledged();
    await practice.corrections.moveScreening(
      now(screening),
      { family: otherFamily, caregiver: '9'.repeat(32) },
      'wrong chart',
    );
    expect(practice.safety.open(otherFamily)[0]?.state).toMatchObject({
      stage: 'raised',
      acknowledged: null,
    });
    expect(practice.safety.open(sampleFamily)).toEqual([]);
  });

  it('of the day leaves the chain where it stands', async () => {
    const screening = await acknowledged();
    await practice.corrections.correctDate(now(screening), '2026-03-03', 'typed wrong');
    const state = stateOf(eventOf(screening)!.value);
    expect(state).toMatchObject({ stage: 'acknowledged', place: { answeredOn: '2026-03-03' } });
  });

  it('that strikes it out takes the event off the list, and taking that back puts it there again', async () => {
    const screening = await acknowledged();
    await practice.corrections.strikeScreening(now(screening), 'entered twice');
    expect(practice.safety.open()).toEqual([]);
    await practice.corrections.restoreScreening(now(screening), 'it was not');
    expect(practice.safety.open()[0]?.state.stage).toBe('acknowledged');
  });
});

describe('a step', () => {
  it('is one write with the draft that it was written in, and a line of the log for each', async () => {
    const screening = await acknowledged();
    const draft = await practice.saveDraft(safetyDraft(screening));
    const taken = await practice.safety.take(
      eventOf(screening)!,
      [{ what: 'noted', fields: documentation }, { what: 'documented' }],
      draft,
    );
    expect(taken.ok).toBe(true);
    expect(stageOf(screening)).toBe('documented');
    expect(practice.drafts()).toEqual([]);
    expect(notes.slice(-2).map(({ action }) => action)).toEqual(['safety.noted', 'safety.documented']);
  });

  it('that cannot be taken writes nothing, and says what is blank', async () => {
    const screening = await acknowledged();
    const before = eventOf(screening)!;
    const { action: _, ...fields } = documentation;
    const taken = await practice.safety.take(before, [{ what: 'noted', fields }, { what: 'documented' }]);
    expect(taken).toEqual({ ok: false, code: 'missing-fields', fields: ['action'] });
    expect(eventOf(screening)).toEqual(before);
    expect(await practice.safety.take(before, [{ what: 'closed' }])).toMatchObject({ code: 'wrong-stage' });
  });

  it('over an event that another window has carried on is refused', async () => {
    const screening = await acknowledged();
    const seen = eventOf(screening)!;
    await practice.safety.take(seen, [{ what: 'noted', fields: { action: 'called' } }]);
    await expect(
      practice.safety.take(seen, [{ what: 'noted', fields: { action: 'wrote' } }]),
    ).rejects.toMatchObject({ code: 'changed-elsewhere' });
  });

  it('of asking about an open item counts as having seen it', async () => {
    const screening = await finished(phq9, leftOpen);
    await practice.safety.take(eventOf(screening)!, [
      { what: 'asked', item: '9', outcome: 'answered', value: 0 },
    ]);
    expect(stageOf(screening)).toBe('asked');
    expect(openAlerts(now(screening).value)).toEqual([]);
    expect(practice.safety.open()).toEqual([]);
  });
});

function safetyDraft({ id }: Stored<'screening'>): SafetyDraft {
  return {
    of: 'safety',
    family: sampleFamily,
    screening: id,
    seen: { family: sampleFamily, caregiver: sampleCaregiver, endorsed: { 9: 1 } },
    fields: documentation,
    reason: '',
    asked: {},
    begun: '2026-03-04T10:00:00-05:00',
  };
}
