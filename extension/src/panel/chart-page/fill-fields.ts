// SPDX-License-Identifier: Apache-2.0
import type { PageField } from '@cradleside/policy';
import { fillChoice } from '../../page/fill-choice.js';
import { fillValue } from '../../page/fill-value.js';
import { installForm } from '../../page/install-form.js';
import { currentTab } from '../../platform/current-tab.js';
import { runInPage } from '../../platform/run-in-page.js';

/**
 * `kept`: held it already, and was left alone. `refused`: read-only, disabled, of another kind, or takes no such
 * value. `not-held`: the page put something else back.
 */
export type FieldOutcome = 'filled' | 'kept' | 'not-found' | 'refused' | 'not-held';

/** One field of a page rule and what it gets. */
export interface FieldFill {
  readonly field: PageField;
  /** As the page writes it. */
  readonly value: string;
}

const answerWithinMs = 6000;
/** A page that posts back answers within this time. */
const lateMs = 700;

/**
 * Fills the fields of a page rule in the tab beside the panel, one after another, and reads all of them again when
 * the page has had time to answer. To be called from a click. Never rejects.
 * @returns in the order of the fields; `value` is the name of what was filled ('phq-9.total')
 */
export async function fillFields(
  fields: readonly FieldFill[],
): Promise<readonly { readonly value: string; readonly outcome: FieldOutcome }[]> {
  const tab = await currentTab();
  const outcomes: FieldOutcome[] = [];
  for (const fill of fields) outcomes.push(tab === undefined ? 'not-found' : await fillOne(tab.tabId, fill));
  if (tab !== undefined && outcomes.includes('filled')) {
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    for (const [index, fill] of fields.entries())
      if (outcomes[index] === 'filled' && !(await isHeld(tab.tabId, fill))) outcomes[index] = 'not-held';
  }
  return fields.map(({ field }, index) => ({ value: field.value, outcome: outcomes[index] ?? 'not-found' }));
}

async function fillOne(tabId: number, fill: FieldFill): Promise<FieldOutcome> {
  const answer = await runFill(tabId, fill, 'fill');
  if (answer !== 'gone') return answer;
  // The page was sent and loaded anew; what it then holds counts.
  const loadedWithinMs = 4000;
  const pollMs = 250;
  for (let waitedMs = 0; waitedMs < loadedWithinMs; waitedMs += pollMs) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    if (await isHeld(tabId, fill)) return 'filled';
  }
  return 'not-held';
}

async function isHeld(tabId: number, fill: FieldFill): Promise<boolean> {
  return (await runFill(tabId, fill, 'read')) === 'kept';
}

const fieldOutcomes: readonly FieldOutcome[] = ['filled', 'kept', 'not-found', 'refused', 'not-held'];

async function runFill(
  tabId: number,
  { field, value }: FieldFill,
  task: 'fill' | 'read',
): Promise<FieldOutcome | 'gone'> {
  const shared = { tabId, world: 'ISOLATED', frames: 'top', answerWithinMs } as const;
  const func = field.control === 'radio' || field.control === 'checkbox' ? fillChoice : fillValue;
  const place = { selector: field.selector, frame: field.frame ?? '' };
  const wanted = { control: field.control, value, day: dayOf(field, value), task };
  const installed = await runInPage({ ...shared, func: installForm, args: [] });
  if (!installed.ok) return installed.code === 'document-gone' ? 'gone' : 'not-found';
  const answer = await runInPage({ ...shared, func, args: [place, wanted] });
  if (!answer.ok) return answer.code === 'no-answer' ? 'not-held' : 'gone';
  const [frame] = answer.frames;
  if (frame?.result === undefined || frame.result === null) return 'gone';
  return fieldOutcomes.find((outcome) => outcome === frame.result) ?? 'not-held';
}

/** Date fields of the browser hold ISO dates, whatever they show. */
function dayOf({ control, dateFormat = 'yyyy-mm-dd' }: PageField, value: string): string {
  if (control !== 'date') return '';
  const numbers = value.split(/[-/.]/);
  const [year, month, day] = orders[dateFormat].map((index) => numbers[index] ?? '');
  return `${year}-${month}-${day}`;
}

const orders = { 'yyyy-mm-dd': [0, 1, 2], 'mm/dd/yyyy': [2, 0, 1], 'dd.mm.yyyy': [2, 1, 0] } as const;
