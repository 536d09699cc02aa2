// SPDX-License-Identifier: Apache-2.0
import { ids } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { press } from './scene-acts.mjs';

const at = (screen, more = {}) => ({ screen, ...more });
const course = (more = {}) => at('course', { family: ids.full, ...more });

/** Runs inside the page: shows the numbers of the picture as tables. */
async function showTable(tag) {
  const picture = document.querySelector(tag);
  picture.tableShown = true;
  await picture.updateComplete;
}

/** @type {import('./panel-scenes.mjs').Scene[]} Change over time, what is due, closing, help. */
export const courseScenes = [
  { name: 'course, scores', route: course(), shows: 'score-trend' },
  {
    name: 'course, scores as a table',
    route: course({ instrument: 'gad-7' }),
    ready: 'score-trend:defined',
    act: showTable,
    args: ['score-trend'],
    shows: '.course-numbers',
  },
  { name: 'course, visits', route: course({ view: 'visits' }), shows: '.supervision-questions' },
  {
    name: 'course, visits as a table',
    route: course({ view: 'visits' }),
    ready: 'component-map:defined',
    act: showTable,
    args: ['component-map'],
  },
  { name: 'course, both together', route: course({ view: 'both' }), shows: 'family-picture' },
  {
    name: 'course, another caregiver',
    route: course(),
    act: press,
    args: ['input[name=course-caregiver]:not(:checked)'],
    shows: 'course-screen .card > button',
  },
  {
    name: 'course, nothing yet',
    route: at('course', { family: ids.empty }),
    shows: 'course-screen .card > button',
  },
  { name: 'course, not there', route: at('course', { family: '0'.repeat(32) }) },
  { name: 'due list', route: at('due'), ready: 'due-screen .due-list .row', shows: 'calendar-part .card' },
  {
    name: 'due list, nothing of a kind',
    route: at('due'),
    ready: 'input[name=due-state]',
    act: press,
    args: ['input[name=due-state][value=overdue]'],
  },
  {
    name: 'closing with open questionnaires',
    route: at('family', { family: ids.empty }),
    act: press,
    args: ['family-screen > .actions:last-child button:nth-child(2)'],
    shows: '#closing-reason',
  },
  { name: 'help and evidence', route: at('help'), shows: '[data-section=keyboard]' },
];
