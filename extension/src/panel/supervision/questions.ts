// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { SupervisionQuestion } from './supervision-records.js';

/**
 * The questions that she keeps for supervision. Every operation is one write with its line in the activity log. Errors are
 * those of the record store.
 */
export class Questions {
  readonly #practice: Practice;
  readonly #records: TypedRecords;

  constructor(practice: Practice) {
    this.#practice = practice;
    this.#records = new TypedRecords(practice.store);
  }

  /** Those of a family, or of all, in the order in which they were kept. */
  kept(family?: RecordId): readonly Stored<'supervision-question'>[] {
    return this.#records
      .all('supervision-question')
      .filter(({ value }) => family === undefined || value.family === family)
      .sort(({ value: one }, { value: other }) => Date.parse(one.kept) - Date.parse(other.kept));
  }

  one(id: RecordId): Stored<'supervision-question'> | undefined {
    return this.#records.one('supervision-question', id);
  }

  /** Those to be brought to the next supervision; one without words is none yet. */
  toBring(): readonly Stored<'supervision-question'>[] {
    return this.kept().filter(({ value }) => value.isToBring && value.text.trim() !== '');
  }

  /** Keeps a question: one that was offered, or her own. */
  async keep(question: Omit<SupervisionQuestion, 'kept'>): Promise<Stored<'supervision-question'>> {
    const value = { ...question, kept: localTime(new Date()) };
    return this.#records.save('supervision-question', value, 'supervision-question.kept', undefined);
  }

  /**
   * Keeps what was changed in one.
   * @param line 'unlogged' while she goes on typing what has its line already
   */
  async change(
    question: Stored<'supervision-question'>,
    changes: Partial<Pick<SupervisionQuestion, 'text' | 'isToBring'>>,
    line: 'logged' | 'unlogged' = 'logged',
  ): Promise<Stored<'supervision-question'>> {
    const action = line === 'logged' ? 'supervision-question.changed' : 'unlogged';
    return this.#records.save('supervision-question', { ...question.value, ...changes }, action, question);
  }

  /** Takes one off: it was talked about, or is none any more. */
  async remove({ id, revision }: Stored<'supervision-question'>): Promise<void> {
    await this.#practice.store.write(
      [{ remove: { id, expectedRevision: revision } }],
      [{ action: 'supervision-question.removed', recordId: id }],
    );
  }
}
