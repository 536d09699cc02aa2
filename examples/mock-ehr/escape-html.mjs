// SPDX-License-Identifier: Apache-2.0

/** Text that is markup already. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A template tag: every value is escaped for text and quoted attributes, unless it is markup of this tag. Lists are
 * joined; false, null and undefined leave nothing.
 */
export function html(strings, ...values) {
  return new Markup(strings.map((string, index) => string + textOf(values[index])).join(''));
}

function textOf(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (character) => entities[character]);
}
