// SPDX-License-Identifier: Apache-2.0
import type { ChosenThresholds, Policy } from '../policy.js';
import { isForSelfReport } from '../ways-of.js';
import type { FaultPath, Report } from './fault-list.js';
import { type KnownDefinitions, questionnaireOf } from './known-definitions.js';

/** Reports ids that no definition has, what stands twice, and ways in which an instrument may not be given. */
export function checkInstruments(policy: Policy, known: KnownDefinitions, report: Report): void {
  const { instruments, languages, singleCopyTranslations, schedule } = policy;
  const offered = instruments.map(({ instrument }) => instrument);
  reportRepeats(offered, (index) => ['instruments', index, 'instrument'], report);
  for (const [index, { instrument, ways = [] }] of instruments.entries()) {
    const definition = known.get(instrument);
    if (!definition) report(['instruments', index, 'instrument'], noSuch(known));
    else if (!isForSelfReport(definition) && ways.some((way) => way !== 'clinician'))
      report(['instruments', index, 'ways'], 'is asked or filled in by the clinician: write ["clinician"]');
    reportRepeats(ways, () => ['instruments', index, 'ways'], report);
  }
  reportRepeats(languages, (index) => ['languages', index], report);
  if (!languages.includes('en'))
    report(['languages'], 'add "en": what has no translation is shown in English');
  reportRepeats(singleCopyTranslations, (index) => ['singleCopyTranslations', index], report);
  for (const [index, translation] of singleCopyTranslations.entries())
    if (!known.has(translation.split('/')[0] ?? '')) report(['singleCopyTranslations', index], noSuch(known));

  checkThresholds('cutPoints', policy.cutPoints, known, report);
  checkThresholds('changeThresholds', policy.changeThresholds, known, report);

  reportRepeats(schedule.instruments, (index) => ['schedule', 'instruments', index], report);
  for (const [index, instrument] of schedule.instruments.entries())
    if (!offered.includes(instrument))
      report(
        ['schedule', 'instruments', index],
        'is not one of "instruments": add it there, or remove it here',
      );
  checkSchedule(policy, report);
  for (const language of Object.keys(policy.crisis))
    if (!languages.includes(language))
      report(['crisis', language], 'is not one of "languages": add it there, or remove it here');
}

/** Points so close that their windows overlap would leave open which of them a screen belongs to. */
function checkSchedule({ schedule }: Policy, report: Report): void {
  const { months, monthsAfterBirth = [], everyMonths, everyWeeks, windowDays } = schedule;
  reportRepeats(months.map(String), (index) => ['schedule', 'months', index], report);
  reportRepeats(monthsAfterBirth.map(String), (index) => ['schedule', 'monthsAfterBirth', index], report);
  const shortestMonth = 28;
  const sorted = [...new Set(months)].sort((one, other) => one - other);
  const gaps = [
    ...sorted.slice(1).map((month, index) => (month - (sorted[index] ?? 0)) * shortestMonth),
    ...(everyMonths === undefined ? [] : [everyMonths * shortestMonth]),
    ...(everyWeeks === undefined ? [] : [everyWeeks * 7]),
  ];
  const room = Math.floor((Math.min(...gaps) - 1) / 2);
  if (windowDays > room) report(['schedule', 'windowDays'], `windows would overlap: ${room} or less`);
}

function checkThresholds(
  key: 'cutPoints' | 'changeThresholds',
  choices: readonly ChosenThresholds[],
  known: KnownDefinitions,
  report: Report,
): void {
  reportRepeats(
    choices.map(({ instrument }) => instrument),
    (index) => [key, index, 'instrument'],
    report,
  );
  for (const [index, { instrument, ids }] of choices.entries()) {
    const definition = questionnaireOf(known, instrument);
    if (!definition) {
      report([key, index, 'instrument'], 'no questionnaire of this id');
      continue;
    }
    const published: readonly { readonly id: string }[] =
      key === 'cutPoints' ? definition.cutPoints : definition.change;
    const names = published.map(({ id }) => id);
    for (const [place, id] of ids.entries())
      if (!names.includes(id))
        report(
          [key, index, 'ids', place],
          `not published: write ${names.join(' or ') || 'nothing, it has none'}`,
        );
    reportRepeats(ids, (place) => [key, index, 'ids', place], report);
    if (key === 'changeThresholds')
      reportRepeats(
        definition.change.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind),
        () => [key, index, 'ids'],
        report,
      );
  }
}

function reportRepeats(
  values: readonly string[],
  pathOf: (index: number) => FaultPath,
  report: Report,
): void {
  for (const [index, value] of values.entries())
    if (values.indexOf(value) !== index) report(pathOf(index), 'stands here a second time: remove one');
}

const noSuch = (known: KnownDefinitions) => `no such instrument: write ${[...known.keys()].join(' or ')}`;
