// SPDX-License-Identifier: Apache-2.0
import { ace10 } from './definitions/ace10.js';
import { asq } from './definitions/asq.js';
import { epds } from './definitions/epds.js';
import { fidelityChecklist } from './definitions/fidelity-checklist.js';
import { gad2 } from './definitions/gad2.js';
import { gad7 } from './definitions/gad7.js';
import { parentalstressscale } from './definitions/parentalstressscale.js';
import { pcl5 } from './definitions/pcl5.js';
import { pcptsd5 } from './definitions/pcptsd5.js';
import { phq2 } from './definitions/phq2.js';
import { phq4 } from './definitions/phq4.js';
import { phq9 } from './definitions/phq9.js';
import { psoc } from './definitions/psoc.js';

/** Every definition that ships, questionnaires first. Importing it imports all their texts. */
export const instruments = [
  phq9,
  gad7,
  pcl5,
  phq2,
  gad2,
  phq4,
  pcptsd5,
  asq,
  ace10,
  epds,
  parentalstressscale,
  psoc,
  fidelityChecklist,
] as const;
