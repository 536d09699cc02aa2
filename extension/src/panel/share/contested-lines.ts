// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { SharedFamilyPart } from './join-family.js';
import { partOf } from './join-family.js';
import type { PlannedRecord } from './plan-import.js';
import type { PortableFamily, PortableScreening, PortableVisit } from './portable.js';
import { receiveTexts } from './receive.texts.js';

/** What a contested record is called. */
export function contestedTitle({ kind, theirs }: PlannedRecord): string {
  const texts = textsOf(receiveTexts);
  if (kind === 'screening') {
    const { administration, date } = theirs as PortableScreening;
    return `${instrumentName(administration.instrument)}, ${dayText(date)}`;
  }
  if (kind === 'visit') return `${texts.parts.visit}, ${dayText((theirs as PortableVisit).date)}`;
  return texts.counted[kind]?.(1) ?? '';
}

/** What stands in the contested parts of one version, a line each. */
export function contestedLines(
  { kind, contested }: PlannedRecord,
  version: object,
  family: PortableFamily,
): readonly string[] {
  const { parts } = textsOf(receiveTexts);
  return contested.map((part) => {
    const value = valueOf(kind, part, { version, family });
    return `${parts[part as keyof typeof parts]}: ${value === '' ? '–' : value}`;
  });
}

function valueOf(
  kind: string,
  part: string,
  { version, family }: { readonly version: object; readonly family: PortableFamily },
): string {
  const words = textsOf(wordTexts);
  if (kind === 'family') {
    const one = version as PortableFamily;
    if (part === 'caregivers')
      return one.caregivers.map(({ id }) => caregiverName(one, id)).join(words.comma);
    const value = partOf(one, part as SharedFamilyPart) as string;
    return ['code', 'label'].includes(part) ? value : dayText(value);
  }
  const one = version as PortableScreening | PortableVisit;
  if (part === 'struck') return one.isStruck ? words.struck : '';
  if ('administration' in one) return screeningValue(one, part, family);
  const ticked = Object.keys(one.checklist?.responses ?? {}).length;
  const minutes = one.minutes === null ? [] : [`${one.minutes} min`];
  const ticks = one.checklist === null ? [] : [`✓ ${ticked}`];
  return [dayText(one.date), words.visitStatus[one.status], ...minutes, ...ticks].join(words.comma);
}

function screeningValue(screening: PortableScreening, part: string, family: PortableFamily): string {
  const { administration, date, caregiver, enteredBy } = screening;
  if (part === 'date') return dayText(date);
  if (part === 'caregiver') return caregiverName(family, caregiver);
  if (part === 'answers')
    return Object.values(administration.responses)
      .map((value) => value ?? '–')
      .join(' ');
  return enteredBy;
}
