// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { apiTables } from './api-tables.mjs';

const form = {
  kind: 'class',
  description: 'A form. It has more words.',
  members: [
    {
      kind: 'field',
      name: 'layout',
      type: { text: "'page' | 'steps'" },
      default: "'page'",
      attribute: 'layout',
    },
    {
      kind: 'field',
      name: 'result',
      type: { text: 'Result' },
      readonly: true,
      description: 'What\nit scores.',
    },
    { kind: 'method', name: 'reset', return: { type: { text: 'void' } }, description: 'Empties it.' },
  ],
  slots: [{ name: '', description: 'anything' }],
};

const manifest = {
  modules: [
    {
      declarations: [
        { ...form, tagName: 'b-form' },
        { ...form, tagName: 'a-form' },
      ],
    },
    {
      declarations: [
        { kind: 'class', tagName: 'c-card', description: 'A card' },
        { kind: 'class', name: 'Base' },
      ],
    },
  ],
};

describe('apiTables', () => {
  it('describes tags that share a class once, and leaves out empty columns', () => {
    expect(apiTables(manifest).split('\n')).toEqual([
      '### `<b-form>`, `<a-form>`',
      '',
      'A form.',
      '',
      '| property | attribute | type | default | meaning |',
      '| --- | --- | --- | --- | --- |',
      "| `layout` | `layout` | `'page' \\| 'steps'` | `'page'` |  |",
      '| `result` (read only) |  | `Result` |  | What it scores. |',
      '',
      '| method | meaning |',
      '| --- | --- |',
      '| `reset()` | Empties it. |',
      '',
      '| slot | content |',
      '| --- | --- |',
      '| (default) | anything |',
      '',
      '### `<c-card>`',
      '',
      'A card',
    ]);
  });

  it('describes one element without a heading', () => {
    expect(apiTables(manifest, 'a-form')).toMatch(/^\| property/);
  });

  it('refuses a tag that does not exist', () => {
    expect(() => apiTables(manifest, 'd-form')).toThrow('d-form');
  });
});
