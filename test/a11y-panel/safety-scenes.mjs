// SPDX-License-Identifier: Apache-2.0
import { ids } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { openDetails, press } from './scene-acts.mjs';

const event = (screening) => ({ screen: 'safety-event', screening });

/** @type {import('./panel-scenes.mjs').Scene[]} Safety events at each of their steps. */
export const safetyScenes = [
  { name: 'safety events', route: { screen: 'safety' }, shows: '.safety-rows .row.act-now' },
  {
    name: 'safety events, ended open',
    route: { screen: 'safety' },
    act: openDetails,
    shows: 'details[open] .safety-rows',
  },
  { name: 'safety event, raised', route: event(ids.actNow), shows: '.chain' },
  { name: 'safety event, to document', route: event(ids.toDocument), shows: '.documenting' },
  {
    name: 'safety event, faults',
    route: event(ids.toDocument),
    act: async () => {
      const screen = document.querySelector('safety-event-screen');
      for (const [field, value] of [
        ['askedDirectly', 'no'],
        ['infantSafetyAsked', 'no'],
        ['tool', 'agency'],
      ]) {
        screen.querySelector(`input[name="safety-${field}"][value="${value}"]`).click();
        await screen.updateComplete;
      }
      screen.querySelector('form.documenting').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  {
    name: 'safety event, ASQ offered',
    route: event(ids.toDocument),
    act: press,
    args: ['input[name=safety-tool][value=asq]'],
    shows: '.fill-asq',
  },
  { name: 'safety event, documented', route: event(ids.documented), act: openDetails, shows: 'dd' },
  {
    name: 'safety event, being corrected',
    route: event(ids.documented),
    act: press,
    args: ['safety-event-screen .actions button:last-of-type'],
    shows: '#safety-reason',
  },
  { name: 'safety event, closed', route: event(ids.closedEvent), act: openDetails, shows: '.correction' },
  {
    name: 'safety event, to be opened again',
    route: event(ids.closedEvent),
    act: press,
    args: ['safety-event-screen .actions button:last-of-type'],
    shows: '#reopen-reason',
  },
  { name: 'safety event, to ask', route: event(ids.ask), shows: '.asking' },
  {
    name: 'safety event, to ask, faults',
    route: event(ids.ask),
    act: async () => {
      const screen = document.querySelector('safety-event-screen');
      screen.querySelector('input[name="asked-9"][value=declined]').click();
      await screen.updateComplete;
      screen.querySelector('form.asking').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  { name: 'safety event, not there', route: event('0'.repeat(32)) },
];
