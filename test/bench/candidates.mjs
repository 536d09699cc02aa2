// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { buildPage, questions } from './build-page.mjs';

/**
 * @typedef {object} Candidate
 * @property {string} id
 * @property {string} title
 * @property {string | undefined} total selector of what shows the running total, looked up in every shadow root;
 *   undefined where none is shown
 * @property {import('./build-page.mjs').Page} page
 * @property {boolean} isPeer another library; takes part in the first rounds only
 */

/** Ids of the candidates that the targets compare with. */
export const handWritten = 'hand-written';
export const minimalLit = 'minimal-lit';

/** Every page has a form around its questions, as the page of an agency would. */
const sources = [
  {
    id: handWritten,
    title: 'hand-written HTML + JS',
    entry: 'hand-written.mjs',
    head: `<style>fieldset{border:0;border-top:1px solid #ccc;margin:0;padding:8px 0}label{display:inline-flex;gap:8px;padding:5px 9px}</style>`,
    body: handWrittenBody(),
    total: 'output',
  },
  {
    id: minimalLit,
    title: 'minimal Lit element',
    entry: 'minimal-lit-form.mjs',
    body: '<form><minimal-form name="phq9"></minimal-form></form>',
    total: 'output',
  },
  {
    id: 'clinician',
    title: 'phq9-form, clinician',
    entry: 'phq9-form.mjs',
    body: '<form method="post"><phq9-form name="phq9" audience="clinician"></phq9-form></form>',
    total: '.total strong',
  },
  {
    id: 'respondent',
    title: 'phq9-form, respondent',
    entry: 'phq9-form.mjs',
    body: '<form method="post"><phq9-form name="phq9"></phq9-form></form>',
    total: undefined,
  },
];

/** @returns {Promise<Candidate[]>} */
export async function buildCandidates() {
  const candidates = [];
  for (const { id, title, total, entry, head, body } of sources) {
    const page = await buildPage({
      entry: fileURLToPath(new URL(`pages/${entry}`, import.meta.url)),
      head,
      body,
    });
    candidates.push({ id, title, total, page, isPeer: false });
  }
  return candidates;
}

function handWrittenBody() {
  const { stem, items, options, difficultyOptions } = questions;
  const fieldsets = items.map(({ id, text, isScored }) => {
    const labels = (isScored ? options : difficultyOptions).map(
      ({ value, label }) => `<label><input type="radio" name="${id}" value="${value}">${label}</label>`,
    );
    return `<fieldset><legend>${text}</legend>${labels.join('')}</fieldset>`;
  });
  return `<form method="post"><p>${stem}</p>${fieldsets.join('')}<p>Total <output></output></p></form>`;
}
