// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { createVault, newRecordId } from '@cradleside/record-store';
import { issueLink } from '../../../extension/src/panel/links/issue-link.ts';
import { linkOf } from '../../../extension/src/panel/links/links.ts';
import { receiveWire } from '../../../extension/src/panel/links/receive-wire.ts';
import { readSigningKey } from '../../../extension/src/panel/links/signing-key.ts';
import { Practice } from '../../../extension/src/panel/practice/practice.ts';
import { freshVaultOptions, passphrase } from '../../../packages/record-store/src/testing/vault-fixture.ts';
import { sealingTablet } from './sealing-tablet.mjs';

/** When links are made, unless a test says otherwise. */
export const nowMs = Date.parse('2026-03-04T15:00:00Z');
export const hourMs = 3_600_000;
export const phq9 = [2, 2, 1, 2, 1, 1, 1, 1, 1, 1];
export const gad7 = [1, 1, 1, 1, 1, 1, 1, 0];
export const tabletPolicy = { ...defaultPolicy, selfReport: { url: 'https://forms.example.org/' } };

/** For links whose answers do not come through a relay. */
const noFetch = async () => {
  throw new Error('nothing is asked here');
};

/** A vault with one family, for which links are given. */
export async function linkDesk({ policy = tabletPolicy, fetch = noFetch, nowMs: madeMs = nowMs } = {}) {
  const options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Testvisitor Example' }, options);
  const practice = new Practice(store, policy);
  const mother = newRecordId();
  const family = await practice.saveFamily({
    code: 'K-204',
    caregivers: [{ id: mother, kinship: 'mother', label: '', language: 'en' }],
    child: { label: '', birthDate: '2026-01-01', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
  });
  const choice = {
    family: family.id,
    caregiver: mother,
    instruments: ['phq-9', 'gad-7'],
    languages: ['en', 'es-US'],
    deliveredAs: 'in-person',
    delivery: 'code',
    hours: 24,
  };
  const tabletOf = (link) =>
    sealingTablet(link.value.secrets.address, { key: readSigningKey(practice), nowMs: madeMs });
  return {
    options,
    passphrase,
    practice,
    family,
    mother,
    choice,
    making: { nowMs: madeMs, fetch },
    /** Another sitting with the same link. */
    tabletOf,
    /** @returns a link, the tablet that has read it, and what is kept of it now */
    give: async (more = {}) => {
      const issued = await issueLink(practice, { ...choice, ...more }, { nowMs: madeMs, fetch });
      if (!issued.ok) throw new Error(issued.code);
      const { link } = issued;
      const tablet = await tabletOf(link);
      return {
        link,
        tablet,
        now: () => linkOf(practice, link.id).value,
        finished: (sitting = {}) =>
          tablet.seal({
            sequence: 3,
            state: 'finished',
            answers: { 'phq-9': phq9, 'gad-7': gad7 },
            ...sitting,
          }),
      };
    },
    receive: (sealed, at = nowMs + hourMs) => receiveWire(practice, sealed.wire, at),
    actions: async () => {
      const entries = await practice.store.readAudit();
      return entries.map(({ action, detail }) => (detail === undefined ? action : `${action} ${detail}`));
    },
  };
}
