// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { catalogText } from './catalog.mjs';

const who5 = {
  name: 'who5.ts',
  text: "export const who5 = {\n  id: 'who-5',\n} as const satisfies Instrument;\n",
};

describe('the catalog', () => {
  it('lists a definition for being in the folder', () => {
    const text = catalogText([who5]);
    expect(text).toContain("import { who5 } from './definitions/who5.js';");
    expect(text).toMatch(/instruments = \[\n {2}who5,\n\]/);
  });

  it('names a file that defines no instrument', () => {
    expect(() => catalogText([{ name: 'notes.ts', text: 'export const notes = {};' }])).toThrow('notes.ts');
  });
});
