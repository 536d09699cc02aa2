// SPDX-License-Identifier: Apache-2.0
import { setState } from './scene-acts.mjs';

const inState = (name, state, shows) => ({
  name: `scan, ${name}`,
  act: setState,
  args: ['scan-app', { phase: 'done', fault: null, outcome: null, sawOther: false, ...state }],
  shows,
});

/** @type {import('./panel-scenes.mjs').Scene[]} The tab with the camera. */
export const scanScenes = [
  inState('asking for the camera', { phase: 'starting' }, 'scan-app [role=status] p'),
  inState('looking', { phase: 'looking' }, 'video'),
  inState('another code', { phase: 'looking', sawOther: true }, 'video'),
  ...['refused', 'none', 'busy'].map((fault) =>
    inState(`camera ${fault}`, { phase: 'begin', fault }, 'scan-app .fault'),
  ),
  inState('received', { outcome: 'received' }, 'scan-app .alert'),
  ...['same', 'refused', 'foreign', 'unreadable', 'locked', 'closed', 'failed'].map((outcome) =>
    inState(outcome, { outcome }, 'scan-app .fault'),
  ),
];
