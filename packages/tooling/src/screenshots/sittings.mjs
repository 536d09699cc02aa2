// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../pnpm.mjs';

/**
 * Makes sittings with the scores that their answers come to: what the packages built, since pictures show what ships.
 * @returns {Promise<{administer: (name: string, responses: object) => object, tick: (ids: string[]) => object}>}
 */
export async function loadSittings() {
  const load = (file) => import(pathToFileURL(path.join(root, 'packages/instruments/dist', file)).href);
  const { scoreResponses } = await load('scoring/index.js');
  const { readChecklist } = await load('administration/index.js');
  const { fidelityChecklist } = await load('definitions/fidelity-checklist.js');
  const names = ['phq9', 'gad7', 'pcl5', 'ace10'];
  const loaded = await Promise.all(names.map((name) => load(`definitions/${name}.js`)));
  const definitions = Object.fromEntries(names.map((name, index) => [name, loaded[index][name]]));
  const sitting = ({ id, version, language, evidence }) => ({
    instrument: id,
    version,
    language,
    translation: null,
    evidence,
    layout: 'page',
  });
  return {
    administer: (name, responses) => ({
      ...sitting(definitions[name]),
      mode: 'read-aloud',
      responses,
      notAsked: [],
      result: scoreResponses(definitions[name], responses),
    }),
    tick: (ticked) => {
      const responses = Object.fromEntries(ticked.map((name) => [name, true]));
      return {
        ...sitting(fidelityChecklist),
        mode: 'clinician',
        started: null,
        completed: null,
        responses,
        result: readChecklist(fidelityChecklist, responses),
      };
    },
  };
}
