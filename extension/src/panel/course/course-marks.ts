// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import type { CourseSeries, LeftOut } from './course-of.js';
import { courseTexts } from './course.texts.js';

/** What is special about points of a picture, in words: prorated, without a total, outside their window. */
export function courseMarks({ trend: { points } }: CourseSeries): readonly string[] {
  const texts = textsOf(courseTexts);
  const count = (isSo: (point: (typeof points)[number]) => boolean) => points.filter(isSo).length;
  return lines([
    [count(({ total, prorated }) => total === null && prorated !== null), texts.prorated],
    [count(({ total, prorated }) => total === null && prorated === null), texts.withoutTotal],
    [count(({ window }) => window?.isInWindow === false), texts.outOfWindow],
  ]);
}

/** Which screens are not in the pictures, and why. */
export function leftOutWords({ before, badDay, struck }: LeftOut): readonly string[] {
  const texts = textsOf(courseTexts);
  return lines([
    [before, texts.beforeEpisode],
    [badDay, texts.badDay],
    [struck, texts.struck],
  ]);
}

function lines(counted: readonly (readonly [number, (count: number) => string])[]): readonly string[] {
  return counted.flatMap(([count, words]) => (count === 0 ? [] : [words(count)]));
}
