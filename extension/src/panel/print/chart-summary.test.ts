// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import type { ChecklistAdministration } from '@cradleside/instruments/administration';
import { raiseInto } from '@cradleside/safety';
import type { SafetyEvent } from '@cradleside/safety';
import { describe, expect, it } from 'vitest';
import type { Family, Visit } from '../practice/records.js';
import {
  inOrder,
  sampleCaregiver,
  sampleFamily,
  sampleScreening,
} from '../practice/testing/sample-screening.js';
import { shelf } from '../practice/testing/shelf.js';
import { chartSummary } from './chart-summary.js';
import type { SummaryRequest } from './chart-summary.js';

const family: Family = {
  code: 'K-204',
  caregivers: [{ id: sampleCaregiver, kinship: 'mother', label: 'T. E.', language: 'en' }],
  child: { label: 'Testbaby', birthDate: '2025-08-01', dueDate: '' },
  opened: '2025-09-01',
  closed: '',
};
const first = sampleScreening(phq9, inOrder(3, 3, 2, 2, 2, 2, 2, 2, 0), { date: '2025-09-02' });
const second = sampleScreening(phq9, inOrder(2, 2, 2, 2, 2, 2, 1, 1, 0), { date: '2026-03-04' });

function visit(date: string, more: Partial<Visit> = {}): Visit {
  return {
    family: sampleFamily,
    date,
    status: 'held',
    minutes: 60,
    setting: '',
    dyadTogether: null,
    others: [],
    isCrisisVisit: false,
    language: 'en',
    checklist: null,
    enteredBy: 'Testvisitor Example',
    corrections: [],
    isStruck: false,
    ...more,
  };
}

function ticked(...ids: readonly string[]): ChecklistAdministration {
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
    responses: Object.fromEntries(ids.map((id) => [id, true as const])),
    result: { status: 'logged', ticked: ids },
  };
}

function findingOf({ id, value }: ReturnType<typeof sampleScreening>): Parameters<typeof raiseInto>[1] {
  return {
    screening: id,
    place: { family: value.family, caregiver: value.caregiver, answeredOn: value.date },
    instrument: phq9,
    responses: value.administration.responses,
    alerts: value.administration.result.alerts,
    isHandedIn: true,
  };
}

async function summaryOf(
  screenings: readonly ReturnType<typeof sampleScreening>[],
  {
    visits = [],
    events = [],
    ...request
  }: Partial<SummaryRequest> & {
    readonly visits?: readonly Visit[];
    readonly events?: readonly SafetyEvent[];
  } = {},
) {
  const { practice } = shelf();
  await practice.store.write(
    [
      { put: { id: sampleFamily, kind: 'family', value: family } },
      ...screenings.map(({ value }) => ({ put: { kind: 'screening', value } })),
      ...visits.map((value) => ({ put: { kind: 'visit', value } })),
      ...events.map((value) => ({ put: { kind: 'safety', value } })),
    ],
    'none',
  );
  return chartSummary(practice, {
    family: practice.family(sampleFamily)!,
    caregiver: sampleCaregiver,
    chart: 'caregiver',
    language: 'en',
    ...request,
  });
}

describe('the summary for a caregiver’s chart', () => {
  it('says of each screen what its note says, without the blanks to fill in', async () => {
    const { series } = await summaryOf([second, first]);
    expect(series.map(({ name }) => name)).toEqual(['PHQ-9']);
    expect(series[0]?.lines).toEqual([
      'PHQ-9 2025-09-02 (read-aloud, computer, English): 18/27, moderately severe (15-19). 9/9 answered. Item 9 = 0 (not at all).',
      'PHQ-9 2026-03-04 (read-aloud, computer, English): 14/27, moderate (10-14). 9/9 answered. Item 9 = 0 (not at all). Baseline 2025-09-02 = 18; change -4 (reliable change >= 6: not met).',
    ]);
  });

  it('names every threshold with its source, and the course with screens and span', async () => {
    const { series } = await summaryOf([first, second]);
    // 183 days are 6.0125 months of 30.4375 days; -4 points in them are -0.665 a month.
    expect(series[0]?.footer).toBe(
      'Bands: Kroenke 2001. Cut-point >= 10: Kroenke 2001; Wang 2021. Reliable change >= 6: NHS Talking Therapies (adults). Change -0.7 points per month, 2 screens over 6.0 months.',
    );
  });

  it('says item 9 whatever it is, and asks where it is blank', async () => {
    const blank = sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, null));
    const endorsed = sampleScreening(phq9, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1), { date: '2026-01-15' });
    const { series } = await summaryOf([blank, endorsed]);
    expect(series[0]?.lines[0]).toContain('Item 9 = 1 (several days): endorsed.');
    expect(series[0]?.lines[1]).toContain('Item 9 not answered: ask.');
  });

  it('counts visits and components, and scores nothing', async () => {
    const visits = [
      visit('2025-09-09', { checklist: ticked('alliance.relationship') }),
      visit('2025-09-16', { checklist: ticked('alliance.relationship', 'material.needs') }),
      visit('2025-09-23'),
      visit('2025-09-30', { status: 'no-show', minutes: null }),
      visit('2025-10-07', { isStruck: true }),
    ];
    const { visitLines, components } = await summaryOf([first], { visits });
    expect(visitLines).toEqual([
      'Held 3; 180 min (noted for 3/3).',
      'Cancelled 0, family not there 1.',
      'Checklist logged for 2/3 held visits.',
    ]);
    expect(components.slice(0, 3)).toEqual(['Alliance 2/2', 'Concrete needs 1/2', 'Coping & support 0/2']);
  });

  it('says how far each safety event has come', async () => {
    const endorsed = sampleScreening(phq9, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1));
    const event = raiseInto([], findingOf(endorsed), {
      at: '2026-03-04T10:00:00-05:00',
      by: 'T. E.',
    }).changed!;
    const { safetyLines } = await summaryOf([endorsed], { events: [event] });
    expect(safetyLines).toEqual(['PHQ-9 2026-03-04: raised, not acknowledged.']);
  });

  it('lists a screen from before the episode, and says that it is not drawn', async () => {
    const earlier = sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, 0), { date: '2024-01-15' });
    const { series, drawn, badDays } = await summaryOf([earlier, first]);
    expect(series[0]?.lines).toHaveLength(2);
    expect(drawn[0]?.screenings).toHaveLength(1);
    expect(badDays).toContain('One screen has a day');
  });

  it('says where a screen cannot be summarised', async () => {
    const { value } = first;
    const result = { ...value.administration.result, status: 'invalid' } as const;
    const invalid = { ...first, value: { ...value, administration: { ...value.administration, result } } };
    const { series } = await summaryOf([invalid]);
    expect(series[0]?.lines).toEqual([
      'PHQ-9 2025-09-02: holds an answer outside its scale; not summarised.',
    ]);
  });

  it('has both totals and rule of a PCL-5, in Spanish too', async () => {
    const screening = sampleScreening(pcl5, inOrder(...Array.from({ length: 20 }, () => 2)));
    const { series } = await summaryOf([screening], { language: 'es' });
    expect(series[0]?.lines[0]).toContain('40/80. 20/20 contestadas.');
    expect(series[0]?.lines[0]).toContain('Regla de síntomas del DSM-5: se cumple');
  });
});

describe('the summary for a child’s chart', () => {
  it('says that she was screened and when; no result, no picture, no visit', async () => {
    const summary = await summaryOf([first, second, sampleScreening(asq, { 1: 1 })], {
      chart: 'child',
      visits: [visit('2025-09-09')],
    });
    expect(summary.series.flatMap(({ lines }) => lines)).toEqual([
      'Caregiver depression screen (PHQ-9) completed 2025-09-02; result and follow-up documented in caregiver record per agency policy.',
      'Caregiver depression screen (PHQ-9) completed 2026-03-04; result and follow-up documented in caregiver record per agency policy.',
      'Caregiver screen given 2026-03-04; result and follow-up documented in caregiver record per agency policy.',
    ]);
    expect(summary).toMatchObject({
      drawn: [],
      safetyLines: [],
      visits: [],
      visitLines: [],
      components: [],
      badDays: '',
    });
    expect(summary.series.every(({ footer }) => footer === '')).toBe(true);
  });
});
