// SPDX-License-Identifier: Apache-2.0

const names =
  /(?<![\w-])(?:red|darkred|crimson|firebrick|tomato|salmon|green|darkgreen|lightgreen|lime|limegreen|seagreen|forestgreen)(?![\w-])/gi;
const hex = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi;
const functional = /\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\([^)]*\)/gi;

/** How colourful a colour must be for its hue to say anything, of 1. */
const leastSaturation = 0.2;

/**
 * Colours that say right or wrong: reds and greens by hue, and every colour that is not written as hex or name, whose hue
 * is not looked at.
 * @param {string} css
 * @returns {string[]}
 */
export function judgingColoursIn(css) {
  const found = [...css.matchAll(names), ...css.matchAll(functional)].map(({ 0: written, index }) => [
    index,
    written,
  ]);
  for (const { 0: written, index } of css.matchAll(hex))
    if (isRedOrGreen(written)) found.push([index, written]);
  return found.sort(([one], [other]) => one - other).map(([, written]) => written);
}

function isRedOrGreen(written) {
  const digits = written.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  const [red, green, blue] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread === 0 || spread / most < leastSaturation) return false;
  const hue = hueOf({ red, green, blue, most, spread });
  return hue < 20 || hue > 330 || (hue > 75 && hue < 165);
}

/** In degrees: 0 red, 120 green, 240 blue. */
function hueOf({ red, green, blue, most, spread }) {
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / spread) + 120;
  return 60 * ((red - green) / spread) + 240;
}
