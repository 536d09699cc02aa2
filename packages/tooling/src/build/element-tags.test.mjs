// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withElementTags } from './element-tags.mjs';

const sources = {
  'src/define/phq9-form.ts': "import { defineScreener } from './define-screener.js';",
  'src/define/define-screener.ts': "import { ScreenerForm } from '../screener-form/screener-form.js';",
  'src/define/phq9-form.es-US.ts': "import { addTranslation } from '../translations.js';",
};

const screenerForm = { kind: 'class', name: 'ScreenerForm', customElement: true, tagName: 'screener-form' };

const manifest = {
  modules: [
    ...Object.keys(sources).map((file) => ({ path: file, declarations: [], exports: [] })),
    { path: 'src/screener-form/screener-form.ts', declarations: [screenerForm], exports: [] },
  ].filter((module) => module.path !== 'src/define/define-screener.ts'),
};

describe('withElementTags', () => {
  let folder;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'element-tags-test-'));
    for (const [file, text] of Object.entries(sources)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the tag to the module that registers it, and to no other', () => {
    const tagged = withElementTags(manifest, folder).flatMap(({ path: file, declarations }) =>
      declarations
        .filter(({ tagName }) => tagName !== undefined)
        .map(({ name, tagName }) => [file, name, tagName]),
    );
    expect(tagged).toEqual([['src/define/phq9-form.ts', 'Phq9Form', 'phq9-form']]);
  });

  it('lists the registration among the exports', () => {
    const [phq9Form] = withElementTags(manifest, folder);
    expect(phq9Form.exports).toEqual([
      {
        kind: 'custom-element-definition',
        name: 'phq9-form',
        declaration: { name: 'Phq9Form', module: 'src/define/phq9-form.ts' },
      },
    ]);
  });
});
