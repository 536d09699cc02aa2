// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import type { LinkChoice } from '../links/issue-link.js';
import { relayOf } from '../links/relay-of.js';
import { tabletInstruments, tabletLanguages } from '../links/tablet-offer.js';

/** How long a link may be good for, in hours; the agency's own choice comes to these. */
const standardHours = [0.25, 1, 4, 24, 72, 168] as const;
const usualHours = 24;

/** The lives that are offered, shortest first. */
export function lifeHours({ selfReport }: Pick<Policy, 'selfReport'>): readonly number[] {
  const own = selfReport?.expiryHours ?? usualHours;
  return [...new Set<number>([...standardHours, own])].sort((one, other) => one - other);
}

/**
 * What is chosen at first: in person, the code back, and every language in which something can be asked.
 * @param wanted ids of questionnaires that are due; those that cannot be given are left out
 */
export function firstChoice(
  policy: Policy,
  of: Pick<LinkChoice, 'family' | 'caregiver'>,
  wanted: readonly string[],
): LinkChoice {
  const allowed = allowedIds(policy, 'in-person');
  const due = allowed.filter((id) => wanted.includes(id));
  return fittingTablet(policy, {
    ...of,
    instruments: due.length > 0 ? due : allowed.slice(0, 1),
    languages: tabletLanguages(policy, allowed).map(({ language }) => language),
    deliveredAs: 'in-person',
    delivery: 'code',
    hours: policy.selfReport?.expiryHours ?? usualHours,
  });
}

/** A choice in which everything fits together: no questionnaire that the policy keeps off such links, no relay where there is none. */
export function fittingTablet(policy: Policy, wanted: LinkChoice): LinkChoice {
  const allowed = allowedIds(policy, wanted.deliveredAs);
  const hasRelay = relayOf(policy) !== undefined;
  return {
    ...wanted,
    instruments: allowed.filter((id) => wanted.instruments.includes(id)),
    delivery: hasRelay ? wanted.delivery : 'code',
  };
}

/** What is really asked for: languages in which none of the questionnaires can be asked are left out. */
export function askedLanguages(policy: Policy, { instruments, languages }: LinkChoice): readonly string[] {
  return tabletLanguages(policy, instruments)
    .map(({ language }) => language)
    .filter((language) => languages.includes(language));
}

function allowedIds(policy: Policy, deliveredAs: LinkChoice['deliveredAs']): readonly string[] {
  return tabletInstruments(policy, deliveredAs)
    .filter(({ isAllowed }) => isAllowed)
    .map(({ instrument }) => instrument.id);
}
