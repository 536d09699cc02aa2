// SPDX-License-Identifier: Apache-2.0
import { chartSummary } from './chart-summary.mjs';
import { classicChart } from './classic/classic-chart.mjs';
import { encounterNote } from './encounter-note.mjs';
import { flowsheet } from './flowsheet.mjs';
import { narrative } from './narrative.mjs';
import { quickNote } from './quick-note.mjs';
import { serviceEntry } from './service-entry.mjs';
import { servicePanel } from './service-panel.mjs';

/**
 * The pages of one family's chart by the end of their address.
 * `saves` names the fields of its form and the kind of the note; `answerPost` draws a part of the page again.
 */
export const recordPages = {
  '': chartSummary,
  note: encounterNote,
  narrative,
  flowsheet,
  service: serviceEntry,
  'service/refresh': { answerPost: servicePanel },
  'quick-note': quickNote,
  ...classicChart,
};
