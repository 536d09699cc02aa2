// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import { describe, expect, it } from 'vitest';
import { readTracked, trackedFiles } from './tracked-files.mjs';

const loincCode = /^(?:LA)?\d{1,7}-\d$/;
const definitions = 'packages/instruments/src/definitions/';
const definitionFiles = trackedFiles(/^packages\/instruments\/src\/definitions\//);
const vectorFiles = trackedFiles(/^test\/vectors\/[^/]+\.json$/);

describe.each(instruments.map((instrument) => [instrument.id, instrument]))('%s', (id, instrument) => {
  const isQuestionnaire = instrument.kind === 'questionnaire';
  const fileName = [id, id.replaceAll('-', ''), instrument.tag].find((name) =>
    definitionFiles.includes(`${definitions}${name}.ts`),
  );
  const readProvenance = async () => (await import(`@cradleside/instruments/${fileName}`)).provenance;

  it('has its definition in a file of the same name', () => {
    expect(fileName).toBeDefined();
  });

  it('says where it comes from', async () => {
    const provenance = await readProvenance();
    expect(provenance.instrument).toBe(id);
    expect(provenance.sources.length).toBeGreaterThan(0);
    const { licence, text, loinc } = provenance;
    expect([...provenance.sources, licence, text, loinc].filter((line) => line.trim() === '')).toEqual([]);
  });

  it('prints the notice of its owner', () => {
    expect(instrument.licence.notice.trim()).not.toBe('');
  });

  it('names the source of everything that interprets an answer', () => {
    const unsourced = interpretations(instrument).filter(({ source }) => (source ?? '').trim() === '');
    expect(unsourced).toEqual([]);
  });

  it('has a LOINC decision: a code, or null with the note that none is known', async () => {
    const { panel, total } = instrument.loinc;
    for (const code of [panel, total])
      expect(code).toSatisfy((value) => value === null || loincCode.test(value));
    if (panel === null) expect((await readProvenance()).loinc).toMatch(/\b(?:none|no .*) known\b/i);
    const items = isQuestionnaire ? instrument.items : [];
    const undecided = items.filter(({ loinc }) => loinc !== null && !loincCode.test(loinc ?? ''));
    expect(undecided).toEqual([]);
  });

  if (!isQuestionnaire) return;

  it('has answers with expected scores among the test vectors', () => {
    expect(vectorFiles.filter((file) => hasVectorsFor(file, instrument))).not.toEqual([]);
  });
});

function interpretations({ bands = [], cutPoints = [], criteria = [], change = [], alerts = [], ...rest }) {
  const missingItems =
    rest.scoring === undefined ? [] : [{ id: 'scoring', source: rest.scoring.missingItemSource }];
  const endorsement =
    rest.endorsement === undefined ? [] : [{ id: 'endorsement', source: rest.endorsement.source }];
  return [...bands, ...cutPoints, ...criteria, ...change, ...alerts, ...missingItems, ...endorsement];
}

/** An instrument has a file of its own, or a list of its own in a file that several share. */
function hasVectorsFor(file, { id }) {
  const names = [id, id.replaceAll('-', '')];
  const content = JSON.parse(readTracked(file));
  const lists = names.includes(content.instrument) ? [content.vectors] : names.map((name) => content[name]);
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}
