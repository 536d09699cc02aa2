// SPDX-License-Identifier: Apache-2.0

/**
 * One answer: the value of the chosen option (0 to 250), `declined` ("I'd rather not answer"), blank (null), or
 * `not-asked` (an unscored extra without cleared text in the language chosen).
 */
export type SealedAnswer = number | 'declined' | 'not-asked' | null;

/** What was answered in one instrument. */
export interface InstrumentAnswers {
  /** As in the link. */
  readonly id: string;
  /** False when there is no cleared text in the language chosen: it was not put at all. */
  readonly asked: boolean;
  /** `digestOf` the wording that was shown: the translation, or the definition itself. 8 bytes. */
  readonly wording: Uint8Array;
  /** In the order of the definition's items. */
  readonly answers: readonly SealedAnswer[];
  /** Seconds since 1970; null when not begun. */
  readonly startedS: number | null;
  /** Seconds since 1970; null when not completed. */
  readonly completedS: number | null;
}

/**
 * How far a sitting has come. `open`: more may follow, it was sent on the way out. `finished`: to the end. `stopped`: she
 * stopped and wanted it sent. `erased`: she took it back; nothing of it counts.
 */
export type ResultState = 'open' | 'finished' | 'stopped' | 'erased';

/** One sitting as it stands, from the tablet to the clinician. Holds no name. */
export interface SelfReportResult {
  /** 16 random bytes, one for each sitting. */
  readonly responseId: Uint8Array;
  /** 1 to 65535; one more with each sealed state of the same sitting. */
  readonly sequence: number;
  readonly state: ResultState;
  /** BCP 47 tag of the language chosen. */
  readonly language: string;
  /** Minutes that local time is ahead of UTC: -840 to 840. */
  readonly utcOffsetMinutes: number;
  /** Seconds since 1970; null when no question was put yet. */
  readonly startedS: number | null;
  /** Seconds since 1970, of this state. */
  readonly updatedS: number;
  /** The separate question about research: yes, no, or not answered. */
  readonly research: boolean | null;
  /** Digest of the page's build. 8 bytes. */
  readonly build: Uint8Array;
  /** In the order of the link. */
  readonly instruments: readonly InstrumentAnswers[];
}
