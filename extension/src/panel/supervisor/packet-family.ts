// SPDX-License-Identifier: Apache-2.0
import type { Comparison } from '@cradleside/charting/trend';
import type { LoggedVisit } from '@cradleside/charting/visit';
import { courseOf } from '../course/course-of.js';
import { visitsOf } from '../course/visits-of.js';
import { dueView } from '../practice/due-view.js';
import { localDay } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { kinshipOf } from './kinship-of.js';
import type { PacketDue, PacketFamily, PacketVisit, PacketWorsening } from './packet.js';
import { packetSafety } from './packet-safety.js';

/** What a supervisor hears of a family as it stands now. Kinds of people stand for people; nothing that was written is in it. */
export function packetFamily(practice: Practice, family: Stored<'family'>, now: Date): PacketFamily {
  const { id, value } = family;
  const { visits, leftOut } = visitsOf(value, practice.visits(id));
  return {
    family: id,
    code: value.code,
    isClosed: value.closed !== '',
    safety: packetSafety(practice, family, now),
    due: dueOf(practice, family, now),
    worsening: value.caregivers.flatMap((caregiver) =>
      worseningOf(practice, family, { caregiver: caregiver.id, now }),
    ),
    visits: visits.map(packetVisit).sort((one, other) => one.date.localeCompare(other.date)),
    visitsLeftOut: leftOut.badDay + leftOut.otherChecklist,
  };
}

function dueOf(practice: Practice, { id, value }: Stored<'family'>, now: Date): readonly PacketDue[] {
  const screenings = practice.screenings(id).map((screening) => screening.value);
  const { schedule } = practice.policy;
  return dueView(value, screenings, { schedule, today: localDay(now) }).map(
    ({ caregiver, unit, count, instruments, closes, overdueDays }) => ({
      who: kinshipOf(value, caregiver),
      unit,
      count,
      instruments,
      closes,
      overdueDays,
    }),
  );
}

function worseningOf(
  practice: Practice,
  { id, value }: Stored<'family'>,
  { caregiver, now }: { readonly caregiver: string; readonly now: Date },
): readonly PacketWorsening[] {
  const { policy } = practice;
  const { series } = courseOf(value, practice.screenings(id), { caregiver, policy, today: localDay(now) });
  return series.flatMap(({ instrument, trend: { worsened, sinceBaseline, sinceBest } }) => {
    const comparisons = { baseline: sinceBaseline, best: sinceBest };
    return worsened.flatMap((since) => {
      const compared = comparisons[since];
      const named = { who: kinshipOf(value, caregiver), instrument: instrument.id, since };
      return compared === null ? [] : worsening(named, compared);
    });
  });
}

function worsening(
  named: Pick<PacketWorsening, 'who' | 'instrument' | 'since'>,
  { change, thresholds, from, to }: Comparison,
): readonly PacketWorsening[] {
  const threshold = thresholds.find(({ kind, isDefault }) => kind === 'reliable' && isDefault === true);
  if (threshold === undefined) return [];
  const { value, source } = threshold;
  return [{ ...named, change, threshold: value, source, from: from.date, to: to.date }];
}

function packetVisit({ date, status, log }: LoggedVisit): PacketVisit {
  const isLogged = log?.result.status === 'logged' || log?.result.status === 'nothing';
  return { date, status, ticked: log && isLogged ? [...log.result.ticked] : null };
}
