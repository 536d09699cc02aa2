// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import { defaultPolicy } from '@cradleside/policy';
import { describe, expect, it } from 'vitest';
import { tabletInstruments } from '../../extension/src/panel/links/tablet-offer.ts';
import { pageInstrument, pageInstrumentIds } from '../../packages/self-report/src/page/page-instruments.ts';

const everything = { ...defaultPolicy, instruments: instruments.map(({ id }) => ({ instrument: id })) };

describe('what the panel offers by a link', () => {
  it('is what the page can ask, no more and no less', async () => {
    const offered = tabletInstruments(everything, 'remote').map(({ instrument }) => instrument.id);
    expect(offered.toSorted()).toEqual(pageInstrumentIds.toSorted());
    for (const id of offered) expect((await pageInstrument(id))?.id).toBe(id);
  });

  it('never holds the ASQ, which a person asks', () => {
    expect(pageInstrumentIds).not.toContain('asq');
    expect(tabletInstruments(everything, 'in-person').map(({ instrument }) => instrument.id)).not.toContain(
      'asq',
    );
  });
});
