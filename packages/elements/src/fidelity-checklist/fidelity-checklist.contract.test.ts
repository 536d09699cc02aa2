// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/fidelity-checklist.js';
import { formContract } from '../testing/form-contract.js';

formContract('fidelity-checklist', [
  {
    label: 'visit checklist',
    entries: [
      {
        label: 'its name once for each tick, in the order of the list',
        responses: { 'video.record': true, 'alliance.relationship': true },
        entries: [
          ['', 'alliance.relationship'],
          ['', 'video.record'],
          ['status', 'logged'],
        ],
      },
      {
        label: 'a variant beside its item',
        responses: { 'ipp.meaning': true, 'ipp.meaning.toChild': true },
        entries: [
          ['', 'ipp.meaning'],
          ['', 'ipp.meaning.toChild'],
          ['status', 'logged'],
        ],
      },
      { label: '"nothing" as an answer', responses: { nothing: true }, entries: [['status', 'nothing']] },
      { label: 'a blank list as blank', responses: {}, entries: [['status', 'blank']] },
    ],
    taps: [['material.needs', true]],
    change: ['life.plan', true],
    openNames: ['tick'],
    refused: [
      { label: 'a number for a tick', responses: { 'material.needs': 1 }, path: 'material.needs' },
      { label: 'a text for a tick', responses: { 'material.needs': 'true' }, path: 'material.needs' },
      { label: 'an object for a tick', responses: { 'material.needs': {} }, path: 'material.needs' },
      {
        label: 'a variant without its item',
        responses: { 'ipp.meaning.toChild': true },
        path: 'ipp.meaning.toChild',
      },
      {
        label: '"nothing" beside a tick',
        responses: { 'material.needs': true, nothing: true },
        path: 'nothing',
      },
    ],
  },
]);
