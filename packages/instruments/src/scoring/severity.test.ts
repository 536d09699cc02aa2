// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { gad7 } from '../definitions/gad7.js';
import { pcl5 } from '../definitions/pcl5.js';
import { phq9 } from '../definitions/phq9.js';
import { findBand } from './severity.js';

it.each([
  ['4 as minimal and 5 as mild', phq9, 4, 'minimal', 'mild'],
  ['9 as mild and 10 as moderate', phq9, 9, 'mild', 'moderate'],
  ['14 as moderate and 15 as moderately severe', phq9, 14, 'moderate', 'moderately-severe'],
  ['19 as moderately severe and 20 as severe', phq9, 19, 'moderately-severe', 'severe'],
])('bands PHQ-9 %s', (_name, instrument, total, band, next) => {
  expect(findBand(instrument, total)?.id).toBe(band);
  expect(findBand(instrument, total + 1)?.id).toBe(next);
});

it.each([
  ['4 as minimal and 5 as mild', gad7, 4, 'minimal', 'mild'],
  ['9 as mild and 10 as moderate', gad7, 9, 'mild', 'moderate'],
  ['14 as moderate and 15 as severe', gad7, 14, 'moderate', 'severe'],
])('bands GAD-7 %s', (_name, instrument, total, band, next) => {
  expect(findBand(instrument, total)?.id).toBe(band);
  expect(findBand(instrument, total + 1)?.id).toBe(next);
});

it('gives no band without a total, and none where the instrument has no bands', () => {
  expect(findBand(phq9, null)).toBeNull();
  expect(findBand(pcl5, 80)).toBeNull();
});
