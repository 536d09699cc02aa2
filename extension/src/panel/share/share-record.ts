// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Correction } from '../practice/records.js';

/** That a family went to a colleague. */
export interface SentFamily {
  /** Id of the letter. */
  readonly letter: RecordId;
  readonly kind: 'share' | 'hand-over';
  /** Her public key; the name it had stands beside it, should she be removed. */
  readonly to: string;
  readonly name: string;
  readonly time: string;
  /** What she sees once she has taken it in. */
  readonly arrivalCode: string;
  /** When it was confirmed that it has arrived; null: not yet. */
  readonly arrived: string | null;
  /** The local day on which that closed the episode here; absent: it closed none. */
  readonly closedHere?: string;
  /** That a hand-over is none any more, by whom and why. */
  readonly takenBack?: { readonly time: string; readonly actor: string; readonly reason: string };
}

/** That a family came from a colleague. */
export interface ReceivedFamily {
  readonly letter: RecordId;
  readonly kind: 'share' | 'hand-over';
  readonly from: string;
  readonly name: string;
  /** When it was sealed; absent in what came before that was kept. */
  readonly made?: string;
  readonly time: string;
  readonly arrivalCode: string;
}

/** What a panel knows of a family's way between panels; one record for each family that has gone or come. */
export interface FamilyShare {
  readonly family: RecordId;
  /** Record id -> digests of versions that the one here has grown out of, oldest first. */
  readonly versions: Readonly<Record<RecordId, readonly string[]>>;
  readonly sent: readonly SentFamily[];
  readonly received: readonly ReceivedFamily[];
  /**
   * Record id -> the move of a screening that went with the family, was moved to another one here, and was deleted with
   * that; absent: none.
   */
  readonly left?: Readonly<Record<RecordId, Correction>>;
}
