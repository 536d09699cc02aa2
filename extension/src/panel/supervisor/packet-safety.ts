// SPDX-License-Identifier: Apache-2.0
import { overdueMinutes } from '@cradleside/safety';
import type { SafetyStage } from '@cradleside/safety';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { kinshipOf } from './kinship-of.js';
import type { PacketSafety } from './packet.js';

/** The safety events of a family that wait for somebody: how far each has come, and nothing of what was answered or written. */
export function packetSafety(
  practice: Practice,
  { id, value }: Pick<Stored<'family'>, 'id' | 'value'>,
  now: Date,
): readonly PacketSafety[] {
  const { supervisorMinutes } = practice.policy;
  return practice.safety.open(id).map(({ state }) => ({
    who: kinshipOf(value, state.place.caregiver),
    instrument: state.instrument,
    stage: openStage(state.stage),
    raised: state.raised.at,
    overdueMinutes: overdueMinutes(state, { now: localTime(now), supervisorMinutes }),
  }));
}

/** A stage of a later version is told as raised: rather too early than left out. */
function openStage(stage: SafetyStage): PacketSafety['stage'] {
  return stage === 'acknowledged' || stage === 'documented' || stage === 'to-ask' ? stage : 'raised';
}
