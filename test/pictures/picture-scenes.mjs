// SPDX-License-Identifier: Apache-2.0
import { duePoints, scheduleTemplates } from '@cradleside/charting/schedule';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { screeningsOf, visitsOf } from './made-up-family.mjs';

export const screenCounts = [0, 1, 3, 12, 60];
export const visitCounts = [0, 4, 45, 200];
export const familyCounts = [
  [0, 0],
  [1, 4],
  [3, 45],
  [60, 200],
];
const languages = ['en', 'es', 'ar'];
const child = { dueDate: '2025-12-20', birthDate: '2025-12-11' };

/** @param {number} count @returns {Record<string, unknown>} what a trend of three instruments is given */
export function trendProperties(count) {
  return {
    series: [phq9, gad7, pcl5].map((instrument) => ({
      instrument,
      screenings: screeningsOf(instrument, count),
    })),
    points: duePoints({ schedule: scheduleTemplates.trial, enrolled: '2025-09-02', until: '2027-12-31' }),
    child,
  };
}

/** @param {number} count @returns {Record<string, unknown>} what a map is given */
export function mapProperties(count) {
  return { definition: fidelityChecklist, visits: visitsOf(count) };
}

/** @returns {import('../a11y/scenes.mjs').Scene[]} every picture in every count and language */
export function pictureScenes() {
  const scene = (tag, name, lang, properties) => ({
    name: `${tag}, ${lang}, ${name}`,
    tag,
    attributes: { lang },
    properties,
  });
  return languages.flatMap((lang) => [
    ...screenCounts.map((count) => scene('score-trend', `${count} screens`, lang, trendProperties(count))),
    ...familyCounts.map(([screens, visits]) =>
      scene('family-picture', `${screens} screens and ${visits} visits`, lang, {
        ...trendProperties(screens),
        ...mapProperties(visits),
      }),
    ),
    ...visitCounts.map((count) => scene('component-map', `${count} visits`, lang, mapProperties(count))),
  ]);
}
