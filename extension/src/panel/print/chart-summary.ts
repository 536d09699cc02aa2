// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '@cradleside/charting';
import type { NoteChart, NoteLanguage } from '@cradleside/charting';
import { daysPerMonth, trendOf } from '@cradleside/charting/trend';
import type { TrendRequest } from '@cradleside/charting/trend';
import { componentLabels, visitCoverage } from '@cradleside/charting/visit';
import type { LoggedVisit } from '@cradleside/charting/visit';
import type { Instrument } from '@cradleside/instruments';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import type { RecordId } from '@cradleside/record-store';
import { stateOf } from '@cradleside/safety';
import { screeningParagraph } from '../note/write-note.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { instrumentName } from '../practice/instrument-name.js';
import { ofEpisode } from '../practice/of-episode.js';
import type { Practice } from '../practice/practice.js';
import { trends } from '../practice/trends.js';
import type { Trend } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { chartSummarySheetTexts } from './chart-summary-sheet.texts.js';
import { countedVisits } from './counted-visits.js';

/** Whose summary for whose chart, in which language. */
export interface SummaryRequest {
  readonly family: Stored<'family'>;
  readonly caregiver: RecordId;
  readonly chart: NoteChart;
  readonly language: NoteLanguage;
}

/** The screens with one instrument, in the words of the notes. */
export interface SummarySeries {
  readonly name: string;
  readonly lines: readonly string[];
  /** Thresholds with their sources, and the slope. Empty in a child's chart. */
  readonly footer: string;
}

/** What the summary says. In a child's chart it holds no result, and nothing is drawn. */
export interface ChartSummary {
  readonly series: readonly SummarySeries[];
  /** What is left out of the drawing, in words; empty: nothing. */
  readonly badDays: string;
  readonly drawn: readonly Pick<TrendRequest, 'instrument' | 'screenings'>[];
  /** How far each endorsed or open critical item has come. */
  readonly safetyLines: readonly string[];
  readonly visits: readonly LoggedVisit[];
  readonly visitLines: readonly string[];
  /** 'label n/N' for each category of the checklist. */
  readonly components: readonly string[];
}

/** Puts the summary of one caregiver together. Nothing is computed here but by `charting` and `instruments`. */
export function chartSummary(practice: Practice, request: SummaryRequest): ChartSummary {
  const { family, caregiver, chart } = request;
  const courses = trends([{ id: caregiver }], practice.screenings(family.id));
  const series = courses.map((course) => seriesOf(practice, course, request));
  if (chart === 'child')
    return { series, badDays: '', drawn: [], safetyLines: [], visits: [], visitLines: [], components: [] };
  const visits = countedVisits(practice.visits(family.id));
  const drawn = courses.flatMap((course) => drawnOf(practice, course, family.value.opened));
  const listed = courses.flatMap(({ screenings }) => screenings).length;
  const used = courses.flatMap(({ screenings }) => ofEpisode(screenings, family.value.opened)).length;
  const texts = chartSummarySheetTexts[request.language];
  return {
    series,
    badDays: listed === used ? '' : texts.badDay(listed - used),
    drawn,
    safetyLines: safetyWords(practice, request),
    visits,
    ...visitWords(visits, request.language),
  };
}

function seriesOf(
  practice: Practice,
  { instrument: id, screenings }: Trend,
  { family, chart, language }: SummaryRequest,
): SummarySeries {
  const instrument = instrumentInUse(practice.policy, id);
  const lines = screenings.flatMap((screening) => linesOf(practice, screening, { chart, language }));
  const footer =
    chart === 'child' || !instrument
      ? ''
      : [
          ...thresholdWords(instrument, language),
          slopeWords(practice, instrument, ofEpisode(screenings, family.value.opened), language),
        ]
          .filter((sentence) => sentence !== '')
          .join(' ');
  return { name: instrument?.name ?? id, lines, footer };
}

/** The note of one screen without the blanks and the closing line, which stand on the sheet once. */
function linesOf(
  practice: Practice,
  screening: Stored<'screening'>,
  choice: Pick<SummaryRequest, 'chart' | 'language'>,
): readonly string[] {
  try {
    const lines = screeningParagraph(practice, screening, choice).split('\n');
    return [(choice.chart === 'child' ? lines : lines.slice(0, -2)).join(' ')];
  } catch (error) {
    if (!(error instanceof ChartingError)) throw error;
    const { administration, date } = screening.value;
    const name = instrumentName(administration.instrument);
    return [chartSummarySheetTexts[choice.language].cannotWrite(name, date)];
  }
}

function thresholdWords(instrument: Instrument, language: NoteLanguage): readonly string[] {
  const texts = chartSummarySheetTexts[language];
  const { bands, change, cutPoints, scoring } = instrument;
  const reliable = change.find(({ kind, isDefault }) => kind === 'reliable' && isDefault);
  const sources = [...new Set(bands.map(({ source }) => source))];
  return [
    ...(sources.length === 0 ? [] : [texts.bands(sources.join(', '))]),
    ...cutPoints
      .filter(({ screens }) => screens)
      .map(({ min, subscale, source }) =>
        texts.cutPoint(min, scoring.subscales.find(({ id }) => id === subscale)?.name ?? '', source),
      ),
    ...(reliable ? [texts.reliable(reliable.value, reliable.population, reliable.source)] : []),
  ];
}

function slopeWords(
  practice: Practice,
  instrument: Instrument,
  screenings: readonly Stored<'screening'>[],
  language: NoteLanguage,
): string {
  if (instrument.scoring.higherIs === null) return '';
  const { slopeMinimumDays } = practice.policy;
  const { slope } = trendOf({ instrument, screenings: screenings.map(asPoint), slopeMinimumDays });
  const perMonth = slope.kind === 'none' ? '' : signed(slope.perMonth);
  const months = (slope.spanDays / daysPerMonth).toFixed(1);
  return chartSummarySheetTexts[language].slope(slope, perMonth, months);
}

function drawnOf(
  practice: Practice,
  { instrument: id, screenings }: Trend,
  opened: string,
): ChartSummary['drawn'] {
  const instrument = instrumentInUse(practice.policy, id);
  const own = ofEpisode(screenings, opened);
  if (!instrument || instrument.scoring.higherIs === null || own.length === 0) return [];
  return [{ instrument, screenings: own.map(asPoint) }];
}

function asPoint({ id, value }: Stored<'screening'>): TrendRequest['screenings'][number] {
  return { id, date: value.date, result: value.administration.result };
}

function safetyWords(practice: Practice, { family, caregiver, language }: SummaryRequest): readonly string[] {
  const texts = chartSummarySheetTexts[language];
  return practice.safety
    .all()
    .map(({ value }) => stateOf(value))
    .filter(({ place, isStruck }) => !isStruck && place.family === family.id && place.caregiver === caregiver)
    .sort((one, other) => one.place.answeredOn.localeCompare(other.place.answeredOn))
    .map(({ instrument, place, stage }) =>
      texts.safetyEvent(instrumentName(instrument), place.answeredOn, stage),
    );
}

function visitWords(
  visits: readonly LoggedVisit[],
  language: NoteLanguage,
): Pick<ChartSummary, 'visitLines' | 'components'> {
  const texts = chartSummarySheetTexts[language];
  if (visits.length === 0) return { visitLines: [texts.noVisits], components: [] };
  const { dose, completeness, categories } = visitCoverage({ checklist: fidelityChecklist, visits });
  const labels = componentLabels(fidelityChecklist, language);
  const noShow = visits.filter(({ status }) => status === 'no-show').length;
  const cancelled = visits.length - dose.visitsHeld - noShow;
  return {
    visitLines: [
      texts.held(dose.visitsHeld, dose.minutes, dose.minutesNoted),
      ...(cancelled + noShow === 0 ? [] : [texts.notHeld(cancelled, noShow)]),
      texts.logged(completeness),
    ],
    components: categories.map(({ id, label, visits: { text } }) => `${labels[id] ?? label} ${text}`),
  };
}

/** With one decimal and, for a chart, a plain hyphen as in notes. */
function signed(value: number): string {
  const text = value.toFixed(1);
  return value > 0 ? `+${text}` : text;
}
