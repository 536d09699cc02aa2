// SPDX-License-Identifier: Apache-2.0
import { english } from './en.js';
import type { VisitStrings } from './visit-strings.js';

/** English words of visit notes. */
export const englishVisit: VisitStrings = {
  opening: (date) => `Visit ${date}`,
  status: {
    held: 'held',
    'cancelled-by-family': 'cancelled by the family',
    'cancelled-by-provider': 'cancelled by the provider',
    'no-show': 'family not met (no-show)',
  },
  minutes: (minutes) => `${minutes} min`,
  setting: {
    'birth-family-home': 'birth family home',
    'adoptive-home': 'adoptive home',
    'foster-or-kinship-home': 'foster or kinship home',
    shelter: 'shelter',
    virtual: 'virtual',
    other: 'other setting',
  },
  spokenLanguage: (language) => `in ${language}`,
  language: english.language,
  together: 'Parent and child seen together.',
  notTogether: 'Parent and child not seen together.',
  alsoPresent: (who) => `Also present: ${who}.`,
  company: {
    'other-parent': 'other parent',
    'foster-parent': 'foster parent',
    kin: 'kin',
    sibling: 'sibling',
    interpreter: 'interpreter',
    other: 'other person',
  },
  crisisVisit: 'Extra visit because of a crisis.',
  components: 'Components used, as logged by the clinician:',
  nothingFromList: 'Components used: nothing from the list.',
  notLogged: 'Components used: not logged.',
  labels: {},
  blanks: 'Observations: ____  Plan: ____',
  closing: "Clinician's log of the visit; not a score.",
};
