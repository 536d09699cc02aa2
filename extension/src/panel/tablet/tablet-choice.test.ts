// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { describe, expect, it } from 'vitest';
import { tabletInstruments, tabletLanguages } from '../links/tablet-offer.js';
import { askedLanguages, firstChoice, fittingTablet, lifeHours } from './tablet-choice.js';

const page = { selfReport: { url: 'https://forms.example.org/' } };
const policyWith = (changes: Partial<Policy>): Policy => ({ ...defaultPolicy, ...page, ...changes });
const offered = (policy: Policy, deliveredAs: 'in-person' | 'remote') =>
  tabletInstruments(policy, deliveredAs)
    .filter(({ isAllowed }) => isAllowed)
    .map(({ instrument }) => instrument.id);
const of = { family: 'f'.repeat(32), caregiver: 'c'.repeat(32) };

describe('questionnaires on a tablet', () => {
  it('are those that the page has, in the order of the agency; never the ASQ', () => {
    const all = ['phq-9', 'gad-7', 'pcl-5', 'phq-2', 'gad-2', 'phq-4', 'pc-ptsd-5', 'ace-10'];
    expect(offered(policyWith({}), 'in-person')).toEqual(all);
    const turned = policyWith({
      instruments: [{ instrument: 'gad-7' }, { instrument: 'asq' }, { instrument: 'phq-9' }],
    });
    expect(offered(turned, 'remote')).toEqual(['gad-7', 'phq-9']);
  });

  it('leave the PHQ-9 off links that are sent where the agency says so, whole, and give it beside the clinician', () => {
    const policy = policyWith({
      instruments: [{ instrument: 'phq-9', ways: ['clinician', 'hand-over'] }, { instrument: 'gad-7' }],
    });
    expect(offered(policy, 'remote')).toEqual(['gad-7']);
    expect(offered(policy, 'in-person')).toEqual(['phq-9', 'gad-7']);
    const choice = firstChoice(policy, of, ['phq-9', 'gad-7']);
    expect(choice.instruments).toEqual(['phq-9', 'gad-7']);
    expect(fittingTablet(policy, { ...choice, deliveredAs: 'remote' }).instruments).toEqual(['gad-7']);
  });

  it('leave out what only the clinician gives', () => {
    const policy = policyWith({ instruments: [{ instrument: 'phq-9', ways: ['clinician'] }] });
    expect(offered(policy, 'in-person')).toEqual([]);
    expect(offered(policy, 'remote')).toEqual([]);
  });
});

describe('languages on a tablet', () => {
  it('say which questionnaire has no cleared text in one', () => {
    expect(tabletLanguages(policyWith({}), ['phq-9', 'pcl-5'])).toEqual([
      { language: 'en', without: [], singleCopies: [] },
      { language: 'es-US', without: ['pcl-5'], singleCopies: [] },
    ]);
  });

  it('name a translation from a single copy only where the agency has turned it on', () => {
    const policy = policyWith({ singleCopyTranslations: ['phq-9/ar'] });
    expect(tabletLanguages(policy, ['phq-9']).at(-1)).toEqual({
      language: 'ar',
      without: [],
      singleCopies: ['phq-9/ar'],
    });
    expect(tabletLanguages(policyWith({}), ['phq-9']).map(({ language }) => language)).not.toContain('ar');
  });

  it('are asked for only where something can be asked in them', () => {
    const choice = {
      ...firstChoice(policyWith({}), of, []),
      instruments: ['pcl-5'],
      languages: ['en', 'es-US'],
    };
    expect(askedLanguages(policyWith({}), choice)).toEqual(['en']);
  });
});

describe('what is chosen at first', () => {
  it('is what is due, in person, with the code back, for as long as the agency says', () => {
    const policy = policyWith({ selfReport: { url: 'https://forms.example.org/', expiryHours: 48 } });
    expect(firstChoice(policy, of, ['gad-7', 'asq'])).toMatchObject({
      instruments: ['gad-7'],
      deliveredAs: 'in-person',
      delivery: 'code',
      hours: 48,
    });
    expect(lifeHours(policy)).toEqual([0.25, 1, 4, 24, 48, 72, 168]);
  });

  it('has no relay where the agency has none', () => {
    const choice = firstChoice(policyWith({}), of, []);
    expect(fittingTablet(policyWith({}), { ...choice, delivery: 'relay' }).delivery).toBe('code');
    const relay = { url: 'https://relay.example.org/' };
    const withRelay = policyWith({ selfReport: { url: 'https://forms.example.org/', relay: 0 }, relay });
    expect(fittingTablet(withRelay, { ...choice, delivery: 'relay' }).delivery).toBe('relay');
  });
});
