// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Instrument, Responses } from '@cradleside/instruments';
import { asq } from '@cradleside/instruments/asq';
import { gad2 } from '@cradleside/instruments/gad2';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { pcptsd5 } from '@cradleside/instruments/pcptsd5';
import { phq2 } from '@cradleside/instruments/phq2';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';

type Answers = readonly (number | 'declined' | null)[];
type Flags = Record<string, boolean | null>;
interface SumCase {
  id: string;
  answers: Answers;
  expected: {
    total: number | null;
    answered: number;
    prorated_total: number | null;
    band?: string | null;
    cutoffs: Flags;
    algorithm?: { major: boolean | null; other: boolean | null };
    clusters?: Record<string, { score: number | null; met: boolean | null }>;
    provisional_ptsd_dsm5?: boolean | null;
  };
}
interface ShortCase {
  answers: Answers;
  trauma_exposure?: boolean;
  expected: { total: number | null } & Record<string, boolean | number | null>;
}
interface AsqCase {
  answers_q1_q4: Answers;
  q5: number | null;
  expected: { result: string | null };
}

const read = async <Content>(name: string): Promise<Content> =>
  (await (await fetch(`/test/vectors/${name}.json`)).json()) as Content;

const numbered = (answers: Answers): Responses =>
  Object.fromEntries(answers.map((answer, index) => [String(index + 1), answer]));

/** The vectors list cut-offs that the definition does not screen at; they are checked through a copy that has them. */
const withCutOffs = (definition: Instrument, ids: readonly string[]): Instrument => ({
  ...definition,
  cutPoints: ids.map((id) => ({ id, min: Number(id.slice(2)), source: 'the vectors' })),
});

describe('the scorer in this browser', () => {
  for (const [name, definition] of Object.entries({ phq9, gad7, pcl5 } as Record<string, Instrument>)) {
    it(`agrees with every ${name} vector`, async () => {
      const { vectors } = await read<{ vectors: SumCase[] }>(name);
      expect(vectors.length).to.be.greaterThan(100);
      for (const { id, answers, expected } of vectors) {
        const copy = withCutOffs(definition, Object.keys(expected.cutoffs));
        const result = scoreResponses(copy, numbered(answers));
        expect(result.total, id).to.equal(expected.total);
        expect(result.answered, id).to.equal(expected.answered);
        expect(result.prorated ?? result.total, id).to.equal(expected.prorated_total);
        expect(result.band?.label.toLowerCase() ?? null, id).to.equal(expected.band ?? null);
        expect(result.cutPoints, id).to.deep.equal(expected.cutoffs);
        if (expected.algorithm) {
          expect(result.criteria['major-depressive-syndrome'], id).to.equal(expected.algorithm.major);
          expect(result.criteria['other-depressive-syndrome'], id).to.equal(expected.algorithm.other);
        }
        for (const [cluster, { score, met }] of Object.entries(expected.clusters ?? {})) {
          expect(result.subscales[cluster], id).to.equal(score);
          expect(result.criteria[`cluster-${cluster}`], id).to.equal(met);
        }
        if (expected.clusters) {
          expect(result.criteria['dsm5-symptom-rule'], id).to.equal(expected.provisional_ptsd_dsm5);
        }
      }
    });
  }

  for (const [key, definition] of Object.entries({ phq2, gad2, 'pc-ptsd-5': pcptsd5 } as Record<
    string,
    Instrument
  >)) {
    it(`agrees with every ${key} vector`, async () => {
      const cases = (await read<Record<string, ShortCase[]>>('short-forms'))[key]!;
      for (const { answers, trauma_exposure: exposure, expected } of cases) {
        const { total, ...flags } = expected;
        const gate = exposure === undefined ? {} : { exposure: Number(exposure) };
        const result = scoreResponses(definition, { ...gate, ...numbered(answers) });
        expect(result.total).to.equal(total);
        expect(result.cutPoints).to.deep.include(flags);
      }
    });
  }

  it('agrees with every asq vector', async () => {
    const cases = (await read<{ asq: AsqCase[] }>('short-forms')).asq;
    expect(cases.length).to.be.greaterThan(200);
    for (const { answers_q1_q4: answers, q5, expected } of cases) {
      const { criteria } = scoreResponses(asq, { ...numbered(answers), '5': q5 });
      const isPositive = expected.result === null ? null : expected.result !== 'negative';
      expect(criteria['positive']).to.equal(isPositive);
      expect(criteria['acute-positive'] === true).to.equal(expected.result === 'acute positive');
      expect(criteria['non-acute-positive'] === true).to.equal(expected.result === 'non-acute positive');
    }
  });
});
