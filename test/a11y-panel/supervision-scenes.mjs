// SPDX-License-Identifier: Apache-2.0
import { ids } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { supervisionIds } from '@cradleside/tooling/screenshots/fixtures/made-up-supervision';
import { openDetails, press, submitForm } from './scene-acts.mjs';

const at = (screen, more = {}) => ({ screen, ...more });
const log = at('supervision-log');
const session = (more = {}) => at('supervision-session', more);
const questions = at('supervision-questions', { family: ids.full });
const video = at('video-feedback', { family: ids.full });

/** @type {import('./panel-scenes.mjs').Scene[]} Supervision and training. */
export const supervisionScenes = [
  { name: 'supervision', route: at('supervision'), shows: '.row' },
  { name: 'supervision log', route: log, shows: '.hours' },
  {
    name: 'supervision log, nothing chosen',
    route: log,
    act: submitForm,
    args: ['endorsement-form form'],
    shows: 'endorsement-form',
  },
  {
    name: 'supervision log, endorsed',
    route: log,
    act: async () => {
      document.querySelector('endorsement-form details').open = true;
      document.querySelector('input[name=endorsement-category]').click();
      const day = document.querySelector('#endorsed-on');
      day.value = '2025-01-15';
      day.dispatchEvent(new Event('input', { bubbles: true }));
      await document.querySelector('endorsement-form').updateComplete;
      document.querySelector('endorsement-form form').requestSubmit();
    },
    shows: '.hours .years',
  },
  { name: 'supervision session', route: session(), shows: '#session-reflection' },
  {
    name: 'supervision session, faults',
    route: session(),
    act: submitForm,
    shows: '[aria-invalid=true]',
  },
  {
    name: 'supervision session, begun',
    route: session({ draft: supervisionIds.sessionDraft }),
    shows: '.discard',
  },
  {
    name: 'supervision session, discard?',
    route: session({ draft: supervisionIds.sessionDraft }),
    act: press,
    args: ['.finish .discard'],
    shows: '[role=alertdialog]',
  },
  {
    name: 'supervision session, to be struck',
    route: session({ session: supervisionIds.session }),
    act: press,
    args: ['strike-part .strike'],
    shows: '#strike-reason',
  },
  {
    name: 'supervision session, struck',
    route: session({ session: supervisionIds.struckSession }),
    shows: 'strike-part .alert.note',
  },
  { name: 'supervision session, not there', route: session({ session: '0'.repeat(32) }) },

  { name: 'questions', route: at('supervision-questions'), shows: '.to-bring .row' },
  { name: 'questions, family', route: questions, ready: '.offered li', shows: 'question-card' },
  {
    name: 'questions, remove?',
    route: questions,
    ready: '.offered li',
    act: press,
    args: ['question-card .remove'],
    shows: 'question-card .danger',
  },
  {
    name: 'questions, not there',
    route: at('supervision-questions', { family: '0'.repeat(32) }),
  },

  { name: 'readiness', route: at('readiness'), shows: '.profile' },
  {
    name: 'readiness, all open',
    route: at('readiness'),
    act: openDetails,
    shows: 'details[open] #readiness-text',
  },
  {
    name: 'readiness, review faults',
    route: at('readiness'),
    act: submitForm,
    args: ['review-form form'],
    shows: '[aria-invalid=true]',
  },
  {
    name: 'readiness, review open',
    route: at('readiness'),
    act: press,
    args: ['#entry-review-0'],
    shows: 'strike-part',
  },
  {
    name: 'readiness, items refused',
    route: at('readiness'),
    act: async () => {
      document.querySelector('readiness-import details').open = true;
      document.querySelector('#readiness-text').value = '{"version": 2}';
      document.querySelector('readiness-import form').requestSubmit();
    },
    shows: 'readiness-import .alert',
  },
  {
    name: 'readiness, items offered',
    route: at('readiness'),
    act: async () => {
      const { definition } = document
        .querySelector('readiness-screen')
        .practice.store.records('readiness')[0].value;
      document.querySelector('readiness-import details').open = true;
      document.querySelector('#readiness-text').value = JSON.stringify(definition);
      document.querySelector('readiness-import form').requestSubmit();
    },
    shows: 'readiness-import .found',
  },
  {
    name: 'readiness domain',
    route: at('readiness-domain', { domain: 'attachment' }),
    shows: '#read-on-0',
  },
  { name: 'readiness domain, last', route: at('readiness-domain', { domain: 'trauma' }), shows: '.choices' },

  { name: 'training', route: at('training'), shows: '.big-count' },
  {
    name: 'training, add a day',
    route: at('training'),
    act: press,
    args: ['#entry-day'],
    shows: '#training-date',
  },
  {
    name: 'training, struck day',
    route: at('training'),
    act: press,
    args: [`#entry-${supervisionIds.struckDay}`],
    shows: 'strike-part .alert.note',
  },
  {
    name: 'training, fault',
    route: at('training'),
    act: async () => {
      // What was begun before is open.
      if (!document.querySelector('training-form')) document.querySelector('#entry-call').click();
      await document.querySelector('training-screen').updateComplete;
      await document.querySelector('training-form').updateComplete;
      const day = document.querySelector('#training-date');
      day.value = '';
      day.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector('training-form form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },

  { name: 'video', route: at('video-feedback'), shows: 'family-picker .row' },
  { name: 'video, family', route: video, shows: '.big-count' },
  {
    name: 'video, add a session',
    route: video,
    act: press,
    args: ['#entry-session'],
    shows: '#recorded-on',
  },
  {
    name: 'video, consent faults',
    route: video,
    act: async () => {
      document.querySelector('#entry-consent').click();
      await document.querySelector('video-feedback-screen').updateComplete;
      await document.querySelector('film-consent-form').updateComplete;
      document.querySelector('film-consent-form form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  {
    name: 'video, edit a session',
    route: video,
    act: press,
    args: [`#entry-${supervisionIds.recordedSession}`],
    shows: 'strike-part',
  },
  { name: 'video, nothing yet', route: at('video-feedback', { family: ids.empty }) },
  { name: 'video, not there', route: at('video-feedback', { family: '0'.repeat(32) }) },
];
