// SPDX-License-Identifier: Apache-2.0

/**
 * One hostile page.
 * @typedef {object} Trick
 * @property {string} name what the page does, after "a page that"
 * @property {'lands' | 'told' | 'honest'} [expected] the note lands whole; or does not, and the panel says so; or either,
 *   as long as what the panel says is so
 * @property {string | null} [reads] for a page that lies about the client's id: what the panel may show; null: nothing
 * @property {(tools: any, data?: any) => void} [script] runs in the page, as its text: it sees nothing of this file
 * @property {unknown} [scriptData] what the script gets as its second argument, as JSON
 * @property {string} [body] markup after the form
 * @property {string} [formFields] markup inside the form
 * @property {string} [target] selector of what the clinician clicks into; '#subjective' unless given
 * @property {string} [targetValue] expression in the page for what the target holds, where nothing else can reach it
 * @property {boolean} [learnsNothing] nothing at all may have come to the page's ears
 * @property {boolean} [changesOthers] the trick itself changes other fields once the note is in
 * @property {boolean} [removesField] the trick takes the field away
 * @property {boolean} [leavesOrigin] the trick goes to another origin, which ends the panel's access to the tab
 * @property {'stays' | 'opens' | 'leaves'} [atClick] what the page does when it is clicked: nothing, open windows, go
 *   elsewhere
 * @property {boolean} [movesOn] the address changes all the time: a click may come just when it is not the one shown
 * @property {boolean} [typesInPanel] keys are typed into the panel, and may not reach the page
 */

const defaults = {
  target: '#subjective',
  atClick: 'stays',
  learnsNothing: false,
  changesOthers: false,
  removesField: false,
  leavesOrigin: false,
  typesInPanel: false,
  movesOn: false,
};

/**
 * @param {Trick} trick
 * @returns {Trick & Required<Pick<Trick, keyof typeof defaults>>}
 */
export function withDefaults(trick) {
  return { ...defaults, ...trick };
}
