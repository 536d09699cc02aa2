// SPDX-License-Identifier: Apache-2.0
import { withDefaults } from './trick.mjs';

/**
 * What was seen of one trick.
 * @typedef {object} Observation
 * @property {string} note what the panel offered to insert
 * @property {'inserted' | 'not-inserted' | 'changed'} said what the panel told: `changed` is "look at the page"
 * @property {Record<string, string>} before what the page's fields held, by id; the target under `target`
 * @property {Record<string, string>} after
 * @property {readonly string[]} loot what the page learned
 * @property {readonly string[]} secrets what stands in the panel and may not be among it
 * @property {unknown} vaultBefore the panel's records and place
 * @property {unknown} vaultAfter
 * @property {readonly string[]} opened addresses of new tabs and windows
 * @property {readonly string[]} panelFaults exceptions in the panel
 */

/**
 * @param {import('./trick.mjs').Trick} trick
 * @param {Observation} seen
 * @returns {string[]} what is wrong; empty when the extension held
 */
export function judge(trick, seen) {
  const { expected, changesOthers, removesField, learnsNothing } = withDefaults(trick);
  const { note, said, before, after } = seen;
  const hasLanded = landed(before.target, after.target, note);
  const isUntouched = after.target === before.target;
  const faults = [];
  if (said === 'inserted' && !hasLanded) faults.push('said inserted, and the field does not hold the note');
  if (said === 'not-inserted' && hasLanded) faults.push('said not inserted, and the field holds the note');
  if (said === 'not-inserted' && !hasLanded && !isUntouched && !removesField)
    faults.push('said that the page is as it was, and the field has changed');
  if (expected === 'lands' && said !== 'inserted')
    faults.push(`the note had to land, the panel said ${said}`);
  if (expected === 'told' && said === 'inserted')
    faults.push('said inserted, where the page spoils the note');
  if (said !== 'changed' && !changesOthers && !removesField) {
    const others = Object.keys(before).filter((id) => id !== 'target' && before[id] !== after[id]);
    faults.push(...others.map((id) => `the field "${id}" has changed`));
  }
  const told = seen.secrets.filter((secret) => seen.loot.some((entry) => entry.includes(secret)));
  faults.push(...told.map((secret) => `the page learned "${secret}"`));
  if (learnsNothing && seen.loot.length > 0) faults.push(`the page heard "${seen.loot[0]}"`);
  const left = JSON.stringify(seen.vaultAfter);
  if (JSON.stringify(seen.vaultBefore) !== left) faults.push(`the panel or its records changed: ${left}`);
  faults.push(...seen.opened.map((address) => `a window has opened: ${address}`));
  faults.push(...seen.panelFaults.map((message) => `exception in the panel: ${message}`));
  return faults;
}

/** The note is in it once, and without it the text is the old one. */
function landed(before, after, note) {
  const parts = (after ?? '').split(note);
  return parts.length === 2 && parts.join('') === before;
}
