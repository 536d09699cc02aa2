// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { describe, expect, it } from 'vitest';
import { paperLanguage, paperLanguages, paperOffer } from './paper-choice.js';

const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('the paper forms', () => {
  it('are what the agency uses, in its order, then everything else with wording', () => {
    const policy = {
      ...defaultPolicy,
      instruments: [{ instrument: 'pcl-5' }, { instrument: 'phq-9' }, { instrument: 'epds' }],
    };
    const { used, others } = paperOffer(policy);
    expect(ids(used)).toEqual(['pcl-5', 'phq-9']);
    expect(ids(others).toSorted()).toEqual([
      'ace-10',
      'asq',
      'gad-2',
      'gad-7',
      'imh-hv-visit-components',
      'pc-ptsd-5',
      'phq-2',
      'phq-4',
    ]);
  });

  it('come in a language of a single copy only where the policy names it', () => {
    const states = (policy: typeof defaultPolicy) =>
      paperLanguages(policy, phq9).map(({ language, state }) => `${language} ${state}`);
    expect(states(defaultPolicy)).toEqual(['en offered', 'es-US offered', 'ar single-copy']);
    expect(states({ ...defaultPolicy, singleCopyTranslations: ['phq-9/ar'] })[2]).toBe('ar offered');
    expect(states({ ...defaultPolicy, languages: ['en'] })).toEqual(['en offered']);
  });

  it.each([
    [phq9, 'es', 'es-US'],
    [phq9, 'ar', 'en'],
    [pcl5, 'es', 'en'],
    [fidelityChecklist, 'ar', 'en'],
  ] as const)('are never in two languages: %#', (definition, wanted, language) => {
    expect(paperLanguage(defaultPolicy, definition, wanted).language).toBe(language);
  });
});
