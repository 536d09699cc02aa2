// SPDX-License-Identifier: Apache-2.0
import { readinessDomains, readinessProfile } from '@cradleside/supervision/readiness';
import type {
  ReadinessDefinition,
  ReadinessDomain,
  ReadinessPart,
  ReadinessProfile,
  Reading,
} from '@cradleside/supervision/readiness';
import { localDay, localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { Readiness } from './readiness-records.js';

/** What imported items did: nothing, where they are the same; others take the place of what was answered before. */
export type TakenItems = 'same' | 'taken' | 'replaced';

/** Her readiness self-assessments: the one in use, and those whose items the agency has replaced. */
export class SelfAssessment {
  readonly #practice: Practice;
  readonly #records: TypedRecords;

  constructor(practice: Practice) {
    this.#practice = practice;
    this.#records = new TypedRecords(practice.store);
  }

  /** The one in use; undefined: nothing was begun. */
  current(): Stored<'readiness'> | undefined {
    return this.#newestFirst().find(({ value }) => value.replacedOn === '');
  }

  /** All others, newest first. */
  earlier(): readonly Stored<'readiness'>[] {
    const current = this.current();
    return this.#newestFirst().filter(({ id }) => id !== current?.id);
  }

  /**
   * Takes an agency's items. What was answered to other items stays as it is, beside the new ones; own words and what was
   * read go along. One write. Errors are those of the record store.
   */
  async take(definition: ReadinessDefinition): Promise<TakenItems> {
    const now = new Date();
    const before = this.current();
    if (before && JSON.stringify(before.value.definition) === JSON.stringify(definition)) return 'same';
    const notes = [{ action: 'readiness.imported' }];
    const place = before && { id: before.id, expectedRevision: before.revision };
    const fresh = { ...bareReadiness(now), definition };
    if (!before || isUnanswered(before.value)) {
      const value: Readiness = { ...(before?.value ?? fresh), definition };
      await this.#practice.store.write([{ put: { kind: 'readiness', value, ...place } }], notes);
      return 'taken';
    }
    const { words, readOn } = before.value;
    const replaced: Readiness = { ...before.value, replacedOn: localDay(now) };
    await this.#practice.store.write(
      [
        { put: { kind: 'readiness', value: replaced, ...place } },
        { put: { kind: 'readiness', value: { ...fresh, words, readOn } satisfies Readiness } },
      ],
      notes,
    );
    return 'replaced';
  }

  #newestFirst(): readonly Stored<'readiness'>[] {
    return [...this.#records.all('readiness')].sort(
      ({ value: one }, { value: other }) => Date.parse(other.begun) - Date.parse(one.begun),
    );
  }
}

/** A self-assessment in which nothing has been entered. */
export function bareReadiness(now: Date): Readiness {
  return {
    definition: null,
    answers: {},
    answeredOn: '',
    words: {},
    readOn: {},
    reviews: [],
    openReview: null,
    begun: localTime(now),
    replacedOn: '',
  };
}

/** What it says: strengths, growth and open items by domain, and whether the last review that counts holds. */
export function profileOf({ definition, answers, answeredOn, reviews, begun }: Readiness): ReadinessProfile {
  return readinessProfile(definition ?? bareShell(), {
    answers,
    answeredOn: answeredOn === '' ? begun.slice(0, 'yyyy-mm-dd'.length) : answeredOn,
    reviews: reviews.filter(({ isStruck }) => !isStruck),
  });
}

/** By what a reading is known once it was read. */
export function readingKey(domain: ReadinessDomain, { title }: Reading): string {
  return `${domain} ${title}`;
}

/** The seven domains, and no item. */
export function bareShell(): ReadinessDefinition {
  const empty: ReadinessPart = { items: [], reading: [] };
  const domains = Object.fromEntries(readinessDomains.map((domain) => [domain, empty])) as Record<
    ReadinessDomain,
    ReadinessPart
  >;
  return { version: 1, id: 'shell', title: '', language: 'en', options: [], domains };
}

function isUnanswered({ answers, reviews }: Readiness): boolean {
  return Object.keys(answers).length === 0 && reviews.length === 0;
}
