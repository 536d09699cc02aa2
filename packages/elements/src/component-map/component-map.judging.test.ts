// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/component-map.js';
import '@cradleside/elements/family-picture.js';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect } from 'chai';
import { ComponentMap, FamilyPicture } from '../index.js';
import { arabicPictures } from '../strings/ar.pictures.js';
import { englishPictures } from '../strings/en.pictures.js';
import { spanishPictures } from '../strings/es.pictures.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { rootOf } from '../testing/control.js';
import { madeUpScreens, madeUpVisits } from '../testing/made-up-family.js';
import { mountPicture } from '../testing/pictures.js';

const painted = ['color', 'background-color', 'fill', 'stroke', 'border-top-color'] as const;
const greyUpTo = 0.15;

/** Hue in degrees, or null for what has none to speak of: greys, black, white, transparent. */
function hueOf([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[]): number | null {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (alpha === 0 || most - least <= greyUpTo * 255) return null;
  const spread = most - least;
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  return most === green ? 60 * ((blue - red) / spread + 2) : 60 * ((red - green) / spread + 4);
}

/** Red, orange, yellow and green say good or bad; blue, teal and violet do not. */
function judges(hue: number | null): boolean {
  return hue !== null && (hue < 165 || hue > 300);
}

const channels = (colour: string) => [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
const hexChannels = (hex: string) => {
  const digits =
    hex.length === 4
      ? hex
          .slice(1)
          .match(/./g)!
          .map((one) => one + one)
      : hex.slice(1).match(/../g)!;
  return digits.map((pair) => Number.parseInt(pair, 16));
};

/** Everything that a picture of the checklist says by itself. */
function textsOf(strings: PictureStrings): string {
  const { mapTitle, noVisits, notSeen, nothingLogged, mapLimits, familyTitle, together, visitMarks } =
    strings;
  return [
    mapTitle,
    noVisits,
    notSeen,
    nothingLogged,
    mapLimits,
    familyTitle,
    together,
    visitMarks,
    strings.visit,
    strings.component,
    strings.logged,
    strings.lastSeen,
    ...Object.values(strings.states),
    ...[1, 6].flatMap((count) => [
      strings.gapsHeading(count),
      strings.noGaps(count),
      strings.breadth(count, 8),
      strings.breadthHeading(count),
    ]),
    strings.visitsShown('4', '3/4'),
    strings.lastSeenOn('-', '-'),
    strings.neverSeen('-'),
    strings.psychotherapy('1/4'),
  ].join('\n');
}

const judgingWords = {
  en: /\b(?:miss(?:ed|ing)|fail\w*|poor\w*|low|weak\w*|bad|good|worse|better|best|scores?d|grade|performance|complian\w*|deficien\w*|insufficient|inadequate|should|must|only)\b/i,
  es: /\b(?:falt[aóo]\w*|fall[óo]\w*|deficien\w*|insuficien\w*|pobre\w*|mal[oa]?|buen[oa]?|peor|mejor|baj[oa]|incumpl\w*|rendimiento|debe\w*|solo)\b/i,
  ar: /فشل|فاشل|ضعيف|ضعف|سيئ|جيد|ناقص|نقص|قصور|تقصير|متدن|أسوأ|أفضل|يجب|فقط/,
};

describe('a picture of the checklist', () => {
  for (const Element of [ComponentMap, FamilyPicture]) {
    it(`has no red and no green in its styles: ${Element.name}`, () => {
      const rules = Element.styles.flatMap(({ sheet }) => [...sheet.cssRules]).map(({ cssText }) => cssText);
      const colours = rules.join('\n').match(/#[\da-f]{3,6}\b|rgba?\([^)]*\)/gi)!;
      expect(colours.length).to.be.above(10);
      const channelsOf = (colour: string) =>
        colour.startsWith('#') ? hexChannels(colour) : channels(colour);
      expect([...new Set(colours)].filter((colour) => judges(hueOf(channelsOf(colour))))).to.deep.equal([]);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`paints nothing red or green: ${scheme}`, async () => {
      const picture = await mountPicture('component-map', {
        definition: fidelityChecklist,
        visits: madeUpVisits(45),
      });
      picture.style.colorScheme = scheme;
      const colours = [...rootOf(picture).querySelectorAll('*')].flatMap((element) =>
        painted.map((name) => getComputedStyle(element).getPropertyValue(name)),
      );
      const judging = [...new Set(colours)].filter(
        (colour) => colour.startsWith('rgb') && judges(hueOf(channels(colour))),
      );
      expect(judging).to.deep.equal([]);
    });
  }

  it('would be found out if it did', () => {
    expect(
      [
        [220, 38, 38],
        [22, 163, 74],
        [245, 158, 11],
      ].map((colour) => judges(hueOf(colour))),
    ).to.deep.equal([true, true, true]);
    expect(
      [
        [46, 74, 125],
        [143, 176, 232],
        [11, 100, 112],
        [0, 0, 0],
      ].map((colour) => judges(hueOf(colour))),
    ).to.deep.equal([false, false, false, false]);
  });

  for (const strings of [englishPictures, spanishPictures, arabicPictures]) {
    it(`has no word that judges: ${strings.language}`, () => {
      const pattern = judgingWords[strings.language as keyof typeof judgingWords];
      expect(pattern.exec(textsOf(strings))).to.equal(null);
    });
  }

  it('draws the strip of the combined picture in the same colour', async () => {
    const picture = await mountPicture('family-picture', {
      series: [{ instrument: phq9, screenings: madeUpScreens(phq9, 3) }],
      definition: fidelityChecklist,
      visits: madeUpVisits(12),
    });
    picture.style.colorScheme = 'light';
    const { fill } = getComputedStyle(rootOf(picture).querySelector('.ticked')!);
    expect(fill).to.equal('rgb(46, 74, 125)');
  });
});
