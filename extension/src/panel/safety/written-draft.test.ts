// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { phq9 } from '@cradleside/instruments/phq9';
import { stateOf } from '@cradleside/safety';
import type { SafetyDocumentation } from '@cradleside/safety';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Practice } from '../practice/practice.js';
import type { SafetyDraft, ScreeningDraft } from '../practice/records.js';
import { draftsOf } from '../practice/safety-drafts.js';
import {
  inOrder,
  sampleCaregiver,
  sampleFamily,
  sampleScreening,
} from '../practice/testing/sample-screening.js';
import { shelf } from '../practice/testing/shelf.js';
import { asqDraft } from './asq-follow-up.js';
import { beginWriting, changedFields, isCorrection, withTool } from './written-draft.js';

const endorsed = inOrder(0, 0, 0, 0, 0, 0, 0, 0, 2);
const now = new Date('2026-03-04T10:00:00');
let practice: Practice;
let screening: string;

beforeEach(async () => {
  ({ practice } = shelf());
  const { value } = sampleScreening(phq9, endorsed);
  screening = '1'.repeat(32);
  await put(screening, value);
});

async function put(id: string, value: ReturnType<typeof sampleScreening>['value']) {
  const raised = await practice.safety.raising(id, value, 'handed-in');
  await practice.store.write(
    [{ put: { kind: 'screening', value, id, expectedRevision: 0 } }, ...raised],
    'none',
  );
}

function begun(more: Partial<SafetyDocumentation> = {}) {
  const event = practice.safety.of(screening)!.value;
  const state = stateOf(event);
  const documentation = { ...state.documentation, ...more };
  const drafts = draftsOf(practice, screening);
  return {
    event,
    state,
    ...beginWriting(practice, { event, state: { ...state, documentation }, drafts }, now),
  };
}

const keep = (value: SafetyDraft) => practice.saveDraft(value);

describe('what the screen of an event begins with', () => {
  it('is the answer of the form, and a follow-up within the days of the policy', () => {
    expect(begun().draft.fields).toMatchObject({ value: 2, followUp: '2026-03-11', action: '' });
  });

  it('is what was being written, where that was of the same person', async () => {
    const { draft } = begun();
    await keep({ ...draft, fields: { ...draft.fields, action: 'called' } });
    expect(begun().draft.fields.action).toBe('called');
    await keep({ ...draft, seen: { ...draft.seen, caregiver: 'somebody else' }, begun: '2026-03-05' });
    expect(begun().draft.fields.action).toBe('called');
  });

  it('asks for the answer anew where a worse one has come in since', async () => {
    const { draft } = begun();
    await keep({ ...draft, seen: { ...draft.seen, endorsed: { 9: 1 } } });
    expect(begun().draft.fields.value).toBeNull();
  });
});

describe('an ASQ that was asked for an event', () => {
  const family = {
    code: 'K-204',
    caregivers: [{ id: sampleCaregiver, kinship: 'mother', label: '', language: 'es' }],
    child: { label: '', birthDate: '', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
  } as const;

  it('is a screener of that person, which a clinician asks', async () => {
    await practice.store.write(
      [{ put: { kind: 'family', value: family, id: sampleFamily, expectedRevision: 0 } }],
      'none',
    );
    expect(asqDraft(practice, begun().state, now)).toMatchObject({
      instrument: 'asq',
      family: sampleFamily,
      caregiver: sampleCaregiver,
      language: 'en',
      mode: 'read-aloud',
      followUpOf: screening,
    } satisfies Partial<ScreeningDraft>);
  });

  it.each([
    [inOrder(0, 0, 0, 0), 'negative screen'],
    [inOrder(1, 0, 0, 'declined', 0), 'non-acute positive screen (yes or declined: items 1, 4)'],
    [inOrder(1, 0, 0, 0, 1), 'acute positive screen (yes or declined: items 1, 5)'],
    [inOrder(0, 0), 'not complete'],
  ])('stands there with its result: %j', async (responses, toolResult) => {
    const id = '2'.repeat(32);
    await put(id, sampleScreening(asq, responses, { followUpOf: screening }).value);
    expect(begun().draft.fields).toMatchObject({ tool: 'asq', toolScreening: id, toolResult });
  });

  it('does not take the place of another tool, and comes back when the ASQ is chosen again', async () => {
    const id = '2'.repeat(32);
    await put(id, sampleScreening(asq, inOrder(0, 0, 0, 0), { followUpOf: screening }).value);
    const { event, state, draft } = begun({ tool: 'c-ssrs', toolResult: 'no ideation' });
    expect(draft.fields).toMatchObject({ tool: 'c-ssrs', toolResult: 'no ideation', toolScreening: '' });
    const again = withTool(practice, draft.fields, { tool: 'asq', event, state });
    expect(again).toMatchObject({ toolResult: 'negative screen', toolScreening: id });
    const other = withTool(practice, again, { tool: 'agency', event, state });
    expect(other).toMatchObject({ toolResult: '', toolScreening: '' });
  });

  it('that raised the event itself is its own tool', async () => {
    screening = '3'.repeat(32);
    await put(screening, sampleScreening(asq, inOrder(1, 0, 0, 0, 0)).value);
    expect(begun().draft.fields).toMatchObject({ value: 1, tool: 'asq', toolScreening: screening });
  });
});

it('tells a correction from what was documented', () => {
  const { draft, state } = begun();
  const documented = { ...state, stage: 'documented', documentation: draft.fields } as const;
  expect(isCorrection(draft, documented)).toBe(false);
  const changed = { ...draft, fields: { ...draft.fields, action: 'put right' } };
  expect(isCorrection(changed, documented)).toBe(true);
  expect(changedFields(changed.fields, documented.documentation)).toEqual({ action: 'put right' });
});
