// SPDX-License-Identifier: Apache-2.0
import { inspectPlace } from '../../page/inspect-place.js';
import { installForm } from '../../page/install-form.js';
import { currentTab } from '../../platform/current-tab.js';
import { runInPage } from '../../platform/run-in-page.js';
import { cleanPageText } from './clean-page-text.js';

/** What stands at a place that a page rule names. */
export interface SeenPlace {
  /** How many elements the selector fits. */
  readonly count: number;
  /** Text, value or attribute as the page has it, at most 4 000 characters: to be cleaned before it is shown. */
  readonly text: string;
  /** Label or name, cleaned, at most 80 characters. */
  readonly label: string;
  /** Type of an input, name of another element, or `rich-text`. */
  readonly control: string;
  /** Read-only or disabled. */
  readonly isShut: boolean;
  /** Values and texts of a select's options; values of several elements. */
  readonly options: readonly string[];
  /** Of the page. */
  readonly origin: string;
}

const answerWithinMs = 4000;
const longestText = 4000;
const mostOptions = 400;

/**
 * Looks at a place in the tab beside the panel; changes nothing. To be called from a click.
 * @returns undefined where the page may not be looked at, or does not answer
 */
export async function seePlace(place: {
  readonly selector: string;
  readonly frame?: string;
  readonly attribute?: string;
}): Promise<SeenPlace | undefined> {
  const tab = await currentTab();
  if (tab === undefined) return undefined;
  const { selector, frame = '', attribute = '' } = place;
  const shared = { tabId: tab.tabId, world: 'ISOLATED', frames: 'top', answerWithinMs } as const;
  const installed = await runInPage({ ...shared, func: installForm, args: [] });
  if (!installed.ok) return undefined;
  const answer = await runInPage({ ...shared, func: inspectPlace, args: [{ selector, frame, attribute }] });
  return answer.ok ? readSeen(answer.frames[0]?.result) : undefined;
}

function readSeen(result: unknown): SeenPlace | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const { count, text, label, control, isShut, options, origin } = result as Record<string, unknown>;
  if (typeof count !== 'number' || typeof text !== 'string' || typeof label !== 'string') return undefined;
  if (typeof control !== 'string' || typeof isShut !== 'boolean' || !Array.isArray(options)) return undefined;
  if (typeof origin !== 'string') return undefined;
  const texts = options.filter((option) => typeof option === 'string').slice(0, mostOptions);
  return {
    count,
    text: text.slice(0, longestText),
    label: cleanPageText(label, 80),
    control: control.slice(0, 20),
    isShut,
    options: texts,
    origin: origin.slice(0, 300),
  };
}
