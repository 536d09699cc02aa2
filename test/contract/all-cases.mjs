// SPDX-License-Identifier: Apache-2.0
import { textCases } from '../texts/text-cases.mjs';
import { acceptanceCases } from './acceptance.mjs';
import { bruteForceCases } from './brute-force-cases.mjs';
import { changeEdgeCases, changeScoreCases } from './change-vectors.mjs';
import { checklistCases } from './checklist-vectors.mjs';
import { enteredResultCases } from './entered-results.mjs';
import { instrumentContractCases } from './instrument-contract.mjs';
import { ownVectorCases } from './own-vectors.mjs';
import { publishedExampleCases } from './published-examples.mjs';
import { shortFormCases } from './short-form-vectors.mjs';
import { sumVectorCases } from './sum-vectors.mjs';
import { toyCases } from './toy-cases.mjs';

/** Files of our own that hold answers and expected results. */
export const ownVectorFiles = ['ace10', 'blank-and-declined', 'epds', 'parentalstressscale', 'phq4', 'psoc'];

/** Every check of definitions and scoring, by the file or subject that it comes from. */
export function allCases() {
  return {
    contract: instrumentContractCases(),
    texts: textCases(),
    phq9: sumVectorCases('phq9'),
    gad7: sumVectorCases('gad7'),
    pcl5: sumVectorCases('pcl5'),
    'short-forms': shortFormCases(),
    'published-examples': publishedExampleCases(),
    'clinical-acceptance': acceptanceCases(),
    'change-scores': changeScoreCases(),
    'change-edges': changeEdgeCases(),
    'fidelity-checklist': checklistCases(),
    ...Object.fromEntries(ownVectorFiles.map((name) => [name, ownVectorCases(name)])),
    'toy definitions': toyCases(),
    'entered results': enteredResultCases(),
    'brute force': bruteForceCases(),
  };
}
