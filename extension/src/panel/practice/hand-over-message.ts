// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { HandOverAnswers } from './records.js';

/** One questionnaire of a hand-over as it stands; sealed again after each answer, the highest sequence counts. */
export interface SealedAnswers extends HandOverAnswers {
  /** Id that the screening gets; chosen when the questionnaire is shown, so that a later message finds it. */
  readonly screening: RecordId;
  /** 1 and up, one more with each message of the same questionnaire. */
  readonly sequence: number;
  /** 'open': nothing after it arrived, so the window was closed or the computer went off. */
  readonly state: 'open' | 'finished' | 'stopped';
}

/** She chose to erase what she had answered: whatever was sealed of it before counts for nothing. */
export interface ErasedAnswers {
  readonly type: 'hand-over-erased';
  readonly handOver: RecordId;
  readonly family: RecordId;
  readonly screening: RecordId;
  readonly sequence: number;
}

/** What a hand-over window seals into the inbox. */
export type HandOverMessage = SealedAnswers | ErasedAnswers;
