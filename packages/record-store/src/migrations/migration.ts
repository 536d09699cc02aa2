// SPDX-License-Identifier: Apache-2.0

/** Kind and value of a record, opened. */
export interface RecordContent {
  readonly kind: string;
  readonly value: unknown;
}

/** One step of the schema. Steps are never changed once they were released, and never left out. */
export interface Migration {
  /** The schema after it: one more than before. */
  readonly to: number;
  /** What a record becomes. Ids and revisions stay. */
  readonly changeRecord: (content: RecordContent) => RecordContent;
}
