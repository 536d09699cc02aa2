// SPDX-License-Identifier: Apache-2.0
import type { Alert } from '@cradleside/instruments';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Policy } from '@cradleside/policy';
import { instrumentInUse } from './instrument-in-use.js';
import type { Draft } from './records.js';

/** The critical item that has been endorsed in a screener that is not finished; undefined where there is none. */
export function draftAlert(policy: Policy, draft: Draft): Alert | undefined {
  if (draft.of !== 'screening') return undefined;
  const instrument = instrumentInUse(policy, draft.instrument);
  if (!instrument) return undefined;
  return scoreResponses(instrument, draft.responses).alerts.find(({ kind }) => kind === 'act-now');
}
