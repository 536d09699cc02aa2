// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFamily } from '../../extension/src/panel/share/join-family.ts';
import { joinScreening } from '../../extension/src/panel/share/join-screening.ts';
import { joinVisit } from '../../extension/src/panel/share/join-visit.ts';
import { textOf } from '../../extension/src/panel/share/join.ts';
import { administrationOf, familyValue, mother, visitValue } from './share-fixture.mjs';

const at = (minute) => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString().replace('.000Z', '+00:00');
const trace = (what, to, { minute, by }) => ({
  what,
  from: '',
  to,
  reason: 'a reason',
  time: at(minute),
  actor: by,
});
const others = ['b'.repeat(32), 'c'.repeat(32)];

/** What a clinician can do to a screening, as the panel writes it. */
const screeningActs = {
  acknowledge: (one, { minute, by, choice }) => ({
    ...one,
    acknowledged: [...one.acknowledged, { alert: `act-now|${choice}|9`, time: at(minute), actor: by }],
  }),
  chart: (one, { minute }) => ({ ...one, charted: [...one.charted, { time: at(minute), how: 'copied' }] }),
  date: (one, { choice, ...stamp }) => {
    const date = `2026-03-0${choice + 1}`;
    return { ...one, date, corrections: [...one.corrections, trace('date', date, stamp)] };
  },
  strike: (one, stamp) => ({
    ...one,
    isStruck: true,
    corrections: [...one.corrections, trace('struck', '', stamp)],
  }),
  restore: (one, stamp) => ({
    ...one,
    isStruck: false,
    corrections: [...one.corrections, trace('restored', '', stamp)],
  }),
  move: (one, { choice, ...stamp }) => {
    const caregiver = others[choice % 2];
    const kept = one.acknowledged.length > 0 ? { acknowledged: one.acknowledged } : {};
    const corrections = [...one.corrections, { ...trace('caregiver', caregiver, stamp), ...kept }];
    return { ...one, caregiver, acknowledged: [], corrections };
  },
};

const visitActs = {
  edit: (one, { choice, ...stamp }) => ({
    ...one,
    minutes: 30 + choice,
    corrections: [...one.corrections, trace('edited', one.date, stamp)],
  }),
  strike: screeningActs.strike,
  restore: screeningActs.restore,
};

const { result: _, ...administration } = administrationOf();
const screening = {
  family: 'f'.repeat(32),
  caregiver: mother,
  date: '2026-03-04',
  source: 'panel',
  administration,
  enteredBy: 'Anna',
  acknowledged: [],
  corrections: [],
  isStruck: false,
  charted: [],
};
const visit = { ...visitValue('f'.repeat(32)), enteredBy: 'Anna', corrections: [], isStruck: false };

/** Two versions that have grown out of one, minute by minute; clocks of the two agree as little as clocks do. */
function versions(base, acts) {
  const history = (from) =>
    fc
      .array(
        fc.record({
          act: fc.constantFrom(...Object.keys(acts)),
          choice: fc.nat(3),
          wait: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: 6 },
      )
      .map((steps) => ({ steps, from }));
  const grow = (start, { steps, from }, by) => {
    let minute = from;
    let grown = start;
    for (const { act, choice, wait } of steps) {
      minute += wait;
      grown = acts[act](grown, { minute, by, choice });
    }
    return grown;
  };
  return fc.tuple(history(0), history(100), history(100)).map(([common, mine, theirs]) => {
    const start = grow(base, common, 'Anna');
    return [grow(start, mine, 'Anna'), grow(start, theirs, 'Berta')];
  });
}

describe.each([
  ['a screening', joinScreening, versions(screening, screeningActs)],
  ['a visit', joinVisit, versions(visit, visitActs)],
])('two versions of %s', (_name, join, pairs) => {
  it('come to the same, whoever joins them', () => {
    fc.assert(
      fc.property(pairs, ([ours, theirs]) => {
        const here = join(ours, theirs, 'apart');
        const there = join(theirs, ours, 'apart');
        expect(here.contested).toEqual(there.contested);
        expect(here.value('ours')).toEqual(there.value('theirs'));
        expect(here.value('theirs')).toEqual(there.value('ours'));
        if (here.contested.length === 0) expect(here.value('ours')).toEqual(there.value('ours'));
      }),
    );
  });

  it('change nothing more when they are joined again', () => {
    fc.assert(
      fc.property(pairs, ([ours, theirs]) => {
        const { contested, value } = join(ours, theirs, 'apart');
        const joined = value('ours');
        expect(join(joined, joined, 'apart').value('ours')).toEqual(joined);
        if (contested.length > 0) return;
        for (const version of [ours, theirs]) {
          const again = join(joined, version, 'apart');
          expect([again.contested, again.value('theirs')]).toEqual([[], joined]);
        }
      }),
    );
  });

  it('lose nothing that was added to either, whichever is the newer', () => {
    const relations = fc.constantFrom('apart', 'ours-newer', 'theirs-newer');
    fc.assert(
      fc.property(pairs, relations, fc.constantFrom('ours', 'theirs'), ([ours, theirs], relation, side) => {
        const joined = join(ours, theirs, relation).value(side);
        expect([...addedTo(joined)]).toEqual(expect.arrayContaining([...addedTo(ours), ...addedTo(theirs)]));
        expect(addedTo(joined).size).toBe(new Set([...addedTo(ours), ...addedTo(theirs)]).size);
      }),
    );
  });
});

/** Every correction, acknowledgement and charting; what was acknowledged before a move stands with the move. */
function addedTo({ corrections, acknowledged = [], charted = [] }) {
  const before = corrections.flatMap(({ acknowledged: kept = [] }) => kept);
  const bare = corrections.map(({ acknowledged: _kept, ...correction }) => correction);
  return new Set([...bare, ...acknowledged, ...before, ...charted].map(textOf));
}

describe('two versions of a family', () => {
  const caregiver = fc.record({
    id: fc.constantFrom(mother, ...others),
    kinship: fc.constantFrom('mother', 'father'),
    label: fc.constantFrom('', 'A.', 'B.'),
    language: fc.constant('en'),
  });
  const closing = fc.integer({ min: 0, max: 50 }).map((minute) => ({
    day: '2026-06-01',
    without: [],
    reason: 'moved away',
    time: at(minute),
    actor: 'A',
  }));
  const families = fc
    .record({
      code: fc.constantFrom('K-204', 'K-205'),
      opened: fc.constantFrom('2026-01-15', '2026-01-16'),
      closed: fc.constantFrom('', '2026-06-01'),
      caregivers: fc.uniqueArray(caregiver, { selector: ({ id }) => id, minLength: 1 }),
      closings: fc
        .uniqueArray(closing, { selector: ({ time }) => time, minLength: 1, maxLength: 3 })
        .map((all) => all.toSorted((one, other) => Date.parse(one.time) - Date.parse(other.time))),
    })
    .map((more) => familyValue(more));

  it('come to the same, whoever joins them, and no caregiver is left out', () => {
    fc.assert(
      fc.property(families, families, (ours, theirs) => {
        const here = joinFamily(ours, theirs, 'apart');
        const there = joinFamily(theirs, ours, 'apart');
        expect(here.contested).toEqual(there.contested);
        expect(here.value('ours')).toEqual(there.value('theirs'));
        if (here.contested.length === 0) expect(here.value('ours')).toEqual(there.value('ours'));
        const ids = new Set([...ours.caregivers, ...theirs.caregivers].map(({ id }) => id));
        expect(new Set(here.value('ours').caregivers.map(({ id }) => id))).toEqual(ids);
        for (const relation of ['apart', 'ours-newer', 'theirs-newer'])
          expect(joinFamily(ours, theirs, relation).value('ours').closings).toEqual(
            expect.arrayContaining([...ours.closings, ...theirs.closings]),
          );
        expect(joinFamily(ours, ours, 'apart').value('theirs')).toEqual(ours);
      }),
    );
  });

  it('are the newer one where one has grown out of the other', () => {
    const [ours, theirs] = [familyValue(), familyValue({ code: 'K-205', caregivers: [] })];
    expect(joinFamily(ours, theirs, 'ours-newer').value('theirs')).toEqual(ours);
    expect(joinFamily(ours, theirs, 'theirs-newer').value('ours')).toEqual(theirs);
  });
});
