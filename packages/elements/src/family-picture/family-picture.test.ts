// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/family-picture.js';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect } from 'chai';
import { partTexts, readableText, rootOf } from '../testing/control.js';
import { madeUpScreens, madeUpVisits } from '../testing/made-up-family.js';
import { cellsOf, mountPicture, stopsOf } from '../testing/pictures.js';

const family = (screens: number, visits: number) => ({
  series: [phq9, gad7].map((instrument) => ({ instrument, screenings: madeUpScreens(instrument, screens) })),
  definition: fidelityChecklist,
  visits: madeUpVisits(visits),
});

describe('<family-picture>', () => {
  for (const [screens, visits] of [
    [1, 4],
    [12, 45],
  ] as const) {
    it(`has a table for all it draws: ${screens} screens, ${visits} visits`, async () => {
      const picture = await mountPicture('family-picture', family(screens, visits));
      expect(cellsOf(picture, 'table[data-series="phq-9"]')).to.have.lengthOf(screens);
      expect(cellsOf(picture, 'table[data-table="visits"]')).to.have.lengthOf(visits);
      expect(stopsOf(picture, 'gad-7')).to.have.lengthOf(screens);
      expect(stopsOf(picture, 'visits')).to.have.lengthOf(visits);
      const shares = [...rootOf(picture).querySelectorAll('.share')].map(({ textContent }) => textContent);
      const uses = cellsOf(picture, 'table[data-table="components"] ').filter((_, row) => row < 8);
      expect(shares).to.deep.equal(uses.map(([, share]) => share));
    });
  }

  it('puts a screen and a visit of one day at one place', async () => {
    const picture = await mountPicture('family-picture', family(3, 4));
    const [screen] = stopsOf(picture, 'phq-9');
    const [visit] = stopsOf(picture, 'visits');
    const middle = ({ left, right }: DOMRect) => (left + right) / 2;
    expect(middle(screen!.querySelector('.dot')!.getBoundingClientRect())).to.be.closeTo(
      middle(visit!.querySelector('.ring')!.getBoundingClientRect()),
      0.2,
    );
  });

  it('says over the picture that it shows no causes', async () => {
    const picture = await mountPicture('family-picture', family(3, 4));
    expect(partTexts(picture, 'together')[0]).to.contain('Together in time, not cause');
    expect(partTexts(picture, 'limits')[0]).to.contain('dotted line');
  });

  it('draws scores without visits, visits without scores, and says when there is neither', async () => {
    const scores = await mountPicture('family-picture', family(3, 0));
    expect(readableText(scores)).to.contain('No visit yet.');
    const visits = await mountPicture('family-picture', { ...family(0, 4), series: [] });
    expect(stopsOf(visits, 'visits')).to.have.lengthOf(4);
    const neither = await mountPicture('family-picture', { ...family(0, 0), series: [] });
    expect(readableText(neither)).to.contain('No screen yet.');
    expect(rootOf(neither).querySelector('svg')).to.equal(null);
  });
});
