// SPDX-License-Identifier: Apache-2.0
import { colleagueScenes } from './colleague-scenes.mjs';
import { courseScenes } from './course-scenes.mjs';
import { safetyScenes } from './safety-scenes.mjs';
import { settingsScenes } from './settings-scenes.mjs';
import { supervisionScenes } from './supervision-scenes.mjs';
import { workScenes } from './work-scenes.mjs';

/**
 * One screen in one state.
 * @typedef {object} Scene
 * @property {string} name
 * @property {object} [route] a place of the panel
 * @property {string} [ready] selector of what the state is made of, and which may come later than the screen
 * @property {Function} [act] runs inside the page once the screen is there; self-contained
 * @property {unknown[]} [args] of `act`
 * @property {string} [shows] selector of what must be there in the end
 */

/** @type {Scene[]} The panel while it is unlocked. */
export const panelScenes = [
  ...workScenes,
  ...safetyScenes,
  ...courseScenes,
  ...settingsScenes,
  ...colleagueScenes,
  ...supervisionScenes,
];

/** One scene of each kind of thing that is drawn. */
export const needed = [
  'families',
  'families, something failed',
  'family, tables open',
  'new family, faults',
  'start screening',
  'paper, typed',
  'result, act now',
  'visit',
  'safety event, faults',
  'give on a tablet',
  'tablet link, details open',
  'course, scores',
  'course, visits',
  'due list',
  'note, inserted and filled',
  'supervision log',
  'readiness domain',
  'settings, all open',
];
