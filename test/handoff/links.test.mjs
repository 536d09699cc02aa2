// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { handMadeLinks } from './hand-made-links.mjs';
import { mutatedLinks } from './mutated-links.mjs';
import { newLink, signingKey } from './sittings.mjs';
import { tryLinks } from './try-links.mjs';

const genuine = await newLink();
const other = await newLink();
const handMade = await handMadeLinks(genuine, signingKey);

describe('links', () => {
  it('that are genuine are accepted', async () => {
    expect(await tryLinks([genuine, other])).toMatchObject({ links: 2, accepted: 2, requests: 0 });
  });

  it('that are changed in any of 500 ways are refused, and ask nobody', async () => {
    const mutated = mutatedLinks(genuine.fragment, other.fragment, { count: 500, seed: 4 });
    expect(await tryLinks(mutated)).toMatchObject({ links: 500, accepted: 0, requests: 0 });
  });

  it('made by hand are more than forty', () => {
    expect(handMade.length).toBeGreaterThanOrEqual(40);
  });

  it.each(handMade)('made by hand are refused, and ask nobody: $name', async (link) => {
    expect(await tryLinks([link])).toMatchObject({ accepted: 0, requests: 0 });
  });

  it('leave no trace in the prototype of objects', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}.polluted).toBeUndefined();
  });
});
