// SPDX-License-Identifier: Apache-2.0

/** Key names as pages see them (`KeyboardEvent.key`), with the code points that the WebDriver standard gives them. */
const webDriverCodePoints = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const modifierNames = { shift: 'Shift', control: 'Control', alt: 'Alt', meta: 'Meta' };

/** @typedef {{shift?: boolean, control?: boolean, alt?: boolean, meta?: boolean}} Modifiers */

/**
 * @param {Modifiers} modifiers
 * @returns {string[]} key names of the modifiers that are held
 */
export function heldKeys(modifiers) {
  return Object.keys(modifierNames)
    .filter((name) => modifiers[name] === true)
    .map((name) => modifierNames[name]);
}

/**
 * @param {string} key a key name or one character
 * @param {Modifiers} modifiers
 * @returns {{type: 'keyDown' | 'keyUp', value: string}[]} WebDriver key actions for one stroke
 */
export function webDriverKeyActions(key, modifiers) {
  const held = heldKeys(modifiers).map(codePoint);
  const stroke = codePoint(key);
  return [
    ...held.map((value) => ({ type: /** @type {const} */ ('keyDown'), value })),
    { type: 'keyDown', value: stroke },
    { type: 'keyUp', value: stroke },
    ...held.toReversed().map((value) => ({ type: /** @type {const} */ ('keyUp'), value })),
  ];
}

/**
 * @param {string} text
 * @returns {{type: 'keyDown' | 'keyUp', value: string}[]} the actions for its characters, one stroke after the other
 */
export function webDriverStrokes(text) {
  return Array.from(text, (character) => webDriverKeyActions(character, {})).flat();
}

function codePoint(key) {
  const named = webDriverCodePoints[key];
  if (named !== undefined) return named;
  if ([...key].length === 1) return key;
  throw new RangeError(`key: "${key}" is neither a single character nor a known key name`);
}
