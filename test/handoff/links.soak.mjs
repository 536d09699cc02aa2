// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { handMadeLinks } from './hand-made-links.mjs';
import { mutatedLinks } from './mutated-links.mjs';
import { newLink, signingKey } from './sittings.mjs';
import { tryLinks } from './try-links.mjs';

it('none of 5 000 changed links and of those made by hand is accepted, and none asks any host', async () => {
  const genuine = await newLink();
  const other = await newLink();
  const mutated = await tryLinks(mutatedLinks(genuine.fragment, other.fragment, { count: 5000, seed: 4 }));
  const handMade = await tryLinks(await handMadeLinks(genuine, signingKey));
  writeEvidence('handoff-links', { mutated, handMade });
  expect(mutated).toMatchObject({ links: 5000, accepted: 0, requests: 0 });
  expect(handMade).toMatchObject({ accepted: 0, requests: 0 });
  expect(handMade.links).toBeGreaterThanOrEqual(40);
});
