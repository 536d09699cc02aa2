// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { SafetyDocumentation, SafetyState } from '@cradleside/safety';
import { waysOf } from '@cradleside/policy';
import { textsOf } from '../app/texts.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { localDay, localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Screening, ScreeningDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { draftOf, fittingChoice } from '../screening/screening-plan.js';
import { documentationTexts } from './documentation.texts.js';
import { stageTexts } from './stage.texts.js';

const asq = 'asq';

/** Whether the ASQ may be asked in this panel. */
export function offersAsq({ policy }: Practice): boolean {
  const instrument = instrumentInUse(policy, asq);
  return instrument !== undefined && waysOf(policy, instrument).includes('clinician');
}

/** The ASQ as a screener of the person whose event it is, asked by the clinician. Undefined where the family is gone. */
export function asqDraft(
  practice: Practice,
  { place, screening }: SafetyState,
  now: Date,
): ScreeningDraft | undefined {
  const family = practice.family(place.family)?.value;
  if (!family) return undefined;
  const choice = fittingChoice(practice, family, {
    caregiver: place.caregiver,
    instrument: asq,
    language: '',
    mode: 'read-aloud',
    layout: 'page',
    date: localDay(now),
  });
  return { ...draftOf(choice, place.family, localTime(now)), followUpOf: screening };
}

/** The newest ASQ that was asked for an event: of the person that it belongs to now. */
export function filledAsq(
  practice: Practice,
  { place, screening }: SafetyState,
): Stored<'screening'> | undefined {
  return practice
    .screenings(place.family)
    .filter(
      ({ value }) => value.followUpOf === screening && value.caregiver === place.caregiver && !value.isStruck,
    )
    .sort((one, other) => startOf(one.value).localeCompare(startOf(other.value)))
    .at(-1);
}

/** The ASQ that was begun for an event and is not finished. */
export function begunAsq(practice: Practice, { place, screening }: SafetyState): Stored<'draft'> | undefined {
  return practice
    .drafts(place.family)
    .find(({ value }) => value.of === 'screening' && value.followUpOf === screening);
}

/** What an ASQ puts into the documentation. */
export function asqFields(
  id: RecordId,
  screening: Screening,
): Pick<SafetyDocumentation, 'tool' | 'toolResult' | 'toolScreening'> {
  return { tool: asq, toolResult: asqResult(screening), toolScreening: id };
}

/** The instrument decides; the panel says it in words. */
function asqResult({ administration: { result } }: Screening): string {
  const texts = textsOf(documentationTexts).asqResults;
  const { criteria, alerts } = result;
  const isPositive = criteria['positive'] ?? null;
  if (isPositive === null) return texts.incomplete;
  if (!isPositive) return texts.negative;
  const words = criteria['acute-positive'] === true ? texts.acute : texts.positive;
  const items = alerts.flatMap(({ kind, item }) => (kind === 'act-now' && item !== undefined ? [item] : []));
  return texts.withItems(words, textsOf(stageTexts).items(items));
}

function startOf({ administration, date }: Screening): string {
  return administration.started ?? date;
}
