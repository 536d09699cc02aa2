// SPDX-License-Identifier: Apache-2.0
import type { PictureStrings } from './picture-strings.js';

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** English text of the pictures. */
export const englishPictures: PictureStrings = {
  language: 'en',
  direction: 'ltr',
  locale: 'en',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  sources: 'Sources of these numbers',
  keys: 'Arrow keys, Home and End go from one to the next.',
  date: 'Date',
  semicolon: '; ',
  comma: ', ',
  childAge: 'Child’s age',
  months: (count) => counted(count, 'month', 'months'),
  weeks: (count) => counted(count, 'week', 'weeks'),
  born: 'birth',
  due: 'due',
  pregnancy: (weeks) => `week ${weeks}`,
  inPregnancy: (weeks) => `week ${weeks} of pregnancy`,
  ageInMonths: (months) => `${months} mo`,

  trendTitle: 'Scores over time',
  trendOf: (name) => `${name} over time`,
  noScreens: 'No screen yet.',
  cutPoint: (threshold) => `cut-point ${threshold}`,
  reliable: (threshold, outcome) => {
    const words = { improved: 'improved', worsened: 'worsened', none: 'not met' };
    return `reliable change (${threshold}): ${outcome === null ? 'not known yet' : words[outcome]}`;
  },
  since: (change, day) => `${change} since ${day}`,
  slope: (slope, perMonth, span) => {
    const basis = `${counted(slope.screens, 'screen', 'screens')} over ${span}`;
    if (slope.kind !== 'none')
      return `${slope.kind === 'slope' ? 'Slope' : 'Change'} ${perMonth} points per month, ${basis}.`;
    return {
      'no-screen': 'No screen with a total yet.',
      'one-screen': 'One screen: no change yet.',
      'too-short': `${basis}: too short a time for a slope.`,
    }[slope.reason];
  },
  spanOfDays: (days) => counted(days, 'day', 'days'),
  spanOfMonths: (months) => `${months} months`,
  screens: 'Screens',
  total: 'Score',
  ofMaximum: (total, maximum) => `${total} of ${maximum}`,
  prorated: (value, answered, items) => `prorated ${value}, ${answered} of ${items} answered`,
  noTotal: (answered, items) => `no total, ${answered} of ${items} answered`,
  bandHeading: 'Band',
  sinceFirst: 'Since the first',
  window: 'Window',
  inWindow: (point) => point,
  outOfWindow: (point, days) =>
    `${point}, outside its window (${counted(Math.abs(days), 'day', 'days')} ${days < 0 ? 'before' : 'after'} the due day)`,
  duePoint: ({ unit, count }) => {
    if (unit === 'week') return counted(count, 'week', 'weeks');
    if (unit === 'month-after-birth') return `${counted(count, 'month', 'months')} after the birth`;
    return count === 0 ? 'baseline' : counted(count, 'month', 'months');
  },
  trendLimits:
    'Shows totals of self-report screens on the days they were answered. Does not show why they changed, what happened between two screens, or risk: item 9 stands on the score card.',
  bands: {},

  mapTitle: 'Components by visit',
  noVisits: 'No visit yet.',
  visitsShown: (held, logged) => `${counted(Number(held), 'visit', 'visits')} held, ${logged} logged`,
  earlierVisits: 'Earlier visits: scroll the squares sideways, or use the arrow keys.',
  states: { unlogged: 'held, not logged', cancelled: 'cancelled', 'no-show': 'family not there' },
  breadth: (count, of) => `${count} of ${of} components`,
  breadthHeading: (of) => `Per visit, of ${of}`,
  visit: 'Visit',
  component: 'Component',
  logged: 'Logged visits with it',
  lastSeen: 'Last seen',
  notSeen: 'not seen',
  gapsHeading: (visits) =>
    visits === 1 ? 'Not seen in the last logged visit' : `Not seen in the last ${visits} logged visits`,
  noGaps: (visits) =>
    visits === 1
      ? 'Every component was seen in the last logged visit.'
      : `Every component was seen in the last ${visits} logged visits.`,
  nothingLogged: 'No visit is logged yet.',
  lastSeenOn: (name, day) => `${name} (last seen ${day})`,
  neverSeen: (name) => `${name} (not seen so far)`,
  psychotherapy: (presence) =>
    `The elements of infant-parent psychotherapy: any of them in ${presence} logged visits`,
  mapLimits:
    'Shows what was ticked after visits. Does not show how it was done, how much of it, or what the family needed: a gap is a question for supervision. A hatched column is a visit that was held and is not logged.',
  components: {
    'imh-hv-visit-components': {
      IPP1: 'The child’s feelings',
      IPP2: 'Meaning of play',
      IPP3: 'Parent’s view of the child',
      IPP4: 'Capacity to nurture',
      IPP5: 'Linking to the relationship',
      IPP6: 'The parent’s feelings',
      IPP7: 'Past hurt, loss, trauma',
      IPP8: 'Strengths, good experiences',
    },
  },

  familyTitle: 'Scores and components over time',
  together: 'Together in time, not cause: the picture cannot tell what led to what.',
  visitMarks:
    'Each line is a visit in which the component was ticked. A dotted line is a visit that was held and is not logged; a dash above is one that did not take place.',
};
