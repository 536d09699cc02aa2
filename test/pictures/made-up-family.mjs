// SPDX-License-Identifier: Apache-2.0
// Screens and visits of nobody, the same at every run.
import { addDays } from '@cradleside/charting/day';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { scoreResponses } from '@cradleside/instruments/scoring';

const firstDay = '2025-09-02';

/**
 * @param {number} seed
 * @returns {() => number} from 0 to below 1
 */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Screens at the schedule's points and between them: falling, with ups and downs; every seventh with two blanks, one without
 * a value.
 * @param {import('@cradleside/instruments').Instrument} instrument
 * @param {number} count
 * @returns {import('@cradleside/charting').TrendScreening[]}
 */
export function screeningsOf(instrument, count) {
  const random = chance(instrument.id.length + 7);
  const everyDays = count < 4 ? 182 : Math.max(6, Math.round(720 / count));
  const [low, high] = instrument.scoring.range;
  return Array.from({ length: count }, (_, index) => {
    const share = 0.62 - (0.3 * index) / Math.max(3, count - 1) + (random() - 0.5) * 0.22;
    const blanks = count > 3 && index % 7 === 5 ? 2 : 0;
    const late = index % 5 === 2 ? 9 : 0;
    return {
      id: `${instrument.id}-${index}`,
      date: addDays(firstDay, index * everyDays + late),
      result: resultOf(
        instrument,
        Math.round(low + share * (high - low)),
        count > 3 && index === 3 ? 9 : blanks,
      ),
    };
  });
}

/** Answers, highest first, that come to a total, the last of them left blank. */
function resultOf(instrument, total, blanks) {
  const scored = instrument.items.filter(({ unscored }) => !unscored);
  let left = total;
  const answers = scored.map(({ id, scale = 'default' }, index) => {
    const values = instrument.scales[scale].map(({ value }) => value);
    const even = Math.round(left / (scored.length - index));
    const value = Math.min(Math.max(...values), Math.max(Math.min(...values), even));
    left -= value;
    return [id, value];
  });
  return scoreResponses(instrument, Object.fromEntries(answers.slice(0, scored.length - blanks)));
}

/**
 * Weekly visits: most are held and logged, some held and not logged, some cancelled.
 * @param {number} count
 * @returns {import('@cradleside/charting').LoggedVisit[]}
 */
export function visitsOf(count) {
  const random = chance(41);
  const boxes = fidelityChecklist.categories.flatMap(({ id, items }) =>
    items.map((item) => ({ ...item, category: id })),
  );
  const liking = Object.fromEntries(boxes.map(({ id, category }) => [id, likingOf(category, random)]));
  return Array.from({ length: count }, (_, index) => {
    const status = statusOf(random());
    const isLogged = status === 'held' && random() > 0.12;
    const ticked = boxes.filter(
      ({ id, category }) => random() < liking[id] && !isOver(category, index, count),
    );
    return {
      id: `visit-${index}`,
      date: addDays(firstDay, index * 7 + Math.floor(random() * 3)),
      status,
      minutes: status === 'held' ? 90 : null,
      log: isLogged
        ? {
            instrument: fidelityChecklist.id,
            result: { status: ticked.length > 0 ? 'logged' : 'nothing', ticked: ticked.map(({ id }) => id) },
          }
        : null,
    };
  });
}

function likingOf(category, random) {
  const usual = { alliance: 0.85, emotional: 0.7, material: 0.22, video: 0.06, ipp: 0.16 };
  return (usual[category] ?? 0.2) * (0.6 + 0.6 * random());
}

/** Video was used in the first months and not since. */
function isOver(category, index, count) {
  return category === 'video' && index > count / 3;
}

function statusOf(number) {
  if (number < 0.07) return 'cancelled-by-family';
  return number < 0.1 ? 'no-show' : 'held';
}
