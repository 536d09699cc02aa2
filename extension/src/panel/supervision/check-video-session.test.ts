// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { checkVideoSession } from './check-video-session.js';

const today = '2026-03-04';

it.each([
  ['', '', { recordedOn: 'one-needed' }],
  ['2026-03-04', '', {}],
  ['', '2026-03-04', {}],
  ['2026-03-03', '2026-03-03', {}],
  ['2026-03-03', '2026-03-02', { reviewedOn: 'before-recording' }],
  ['2026-03-05', '', { recordedOn: 'too-late' }],
  ['2026-03-01', '2026-03-05', { reviewedOn: 'too-late' }],
  ['0026-03-01', '2026-03-01', { recordedOn: 'too-early' }],
])('recorded %j and looked at %j: %j', (recordedOn, reviewedOn, check) => {
  expect(checkVideoSession({ recordedOn, reviewedOn }, today)).toEqual(check);
});
