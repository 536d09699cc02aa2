// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/score-card.js';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';

const definitions = { phq9, gad7, pcl5 };

for (const card of document.querySelectorAll('score-card')) {
  card.definition = definitions[card.dataset.instrument];
  card.administration = JSON.parse(card.dataset.administration);
}
