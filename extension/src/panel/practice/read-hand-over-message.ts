// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { Responses } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Policy } from '@cradleside/policy';
import type { ErasedAnswers, HandOverMessage, SealedAnswers } from './hand-over-message.js';
import { instrumentInUse } from './instrument-in-use.js';

const idPattern = /^[0-9a-f]{32}$/;
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const states: readonly unknown[] = ['open', 'finished', 'stopped'] satisfies SealedAnswers['state'][];
const layouts: readonly unknown[] = ['page', 'steps'];
const evidenceLevels: readonly unknown[] = ['cross-checked', 'single-copy', 'none'];

/**
 * Reads a message from the inbox. Anyone who can write to this browser's disk can put one there, so it is checked like
 * any input, and scored again: the score that came with it is not used.
 * @param policy the agency's rules, for its choice of cut-points
 * @returns undefined for what is no message of a hand-over window
 */
export function readHandOverMessage(value: unknown, policy: Policy): HandOverMessage | undefined {
  if (!isObject(value)) return undefined;
  const { type, handOver, family, screening, sequence } = value;
  if (![handOver, family, screening].every((id) => matches(id, idPattern))) return undefined;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) return undefined;
  const ids = { handOver, family, screening, sequence };
  if (type === 'hand-over-erased') return { type, ...ids } as ErasedAnswers;
  return type === 'hand-over-answers' ? readAnswers(value, policy) : undefined;
}

function readAnswers(value: Record<string, unknown>, policy: Policy): SealedAnswers | undefined {
  const { caregiver, date, state, administrations } = value;
  const isDay = typeof date === 'string' && dayFault(date) === undefined;
  if (!matches(caregiver, idPattern) || !isDay || !states.includes(state)) return undefined;
  if (!Array.isArray(administrations) || administrations.length !== 1) return undefined;
  const administration = readAdministration(administrations[0], policy);
  const { type, handOver, family, screening, sequence } = value;
  const given = { type, handOver, family, caregiver, date, screening, sequence, state };
  return administration && ({ ...given, administrations: [administration] } as SealedAnswers);
}

function readAdministration(value: unknown, policy: Policy): Administration | undefined {
  if (!isObject(value) || !isObject(value['responses'])) return undefined;
  const { version, language, translation, evidence, layout, started, completed, notAsked, responses } = value;
  const definition =
    typeof value['instrument'] === 'string' ? instrumentInUse(policy, value['instrument']) : undefined;
  if (definition === undefined) return undefined;
  const isSound =
    typeof version === 'string' &&
    typeof language === 'string' &&
    (translation === null || typeof translation === 'string') &&
    evidenceLevels.includes(evidence) &&
    value['mode'] === 'self' &&
    layouts.includes(layout) &&
    [started, completed].every((time) => time === null || matches(time, timePattern)) &&
    Array.isArray(notAsked) &&
    notAsked.every((id) => typeof id === 'string');
  if (!isSound) return undefined;
  const result = scoreResponses(definition, responses as Responses);
  if (result.status === 'invalid') return undefined;
  return {
    instrument: definition.id,
    version: definition.version,
    language,
    translation,
    evidence,
    mode: 'self',
    layout,
    started,
    completed,
    responses,
    notAsked,
    result,
  } as Administration;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
