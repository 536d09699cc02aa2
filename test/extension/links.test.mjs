// SPDX-License-Identifier: Apache-2.0
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { defaultPolicy } from '@cradleside/policy';
import { unlockVault } from '@cradleside/record-store';
import { beforeEach, describe, expect, it } from 'vitest';
import { issueLink } from '../../extension/src/panel/links/issue-link.ts';
import { linkState } from '../../extension/src/panel/links/link-state.ts';
import { links } from '../../extension/src/panel/links/links.ts';
import { receiveWire } from '../../extension/src/panel/links/receive-wire.ts';
import { readSigningKey } from '../../extension/src/panel/links/signing-key.ts';
import { sweepLinks } from '../../extension/src/panel/links/sweep-links.ts';
import { Practice } from '../../extension/src/panel/practice/practice.ts';
import { hourMs, linkDesk, nowMs, phq9, tabletPolicy } from './support/link-desk.mjs';

let practice;
let family;
let desk;
let given;

beforeEach(async () => {
  desk = await linkDesk();
  ({ practice, family } = desk);
  given = await desk.give();
});

const now = () => given.now();
const receive = (sealed, at) => desk.receive(sealed, at);

describe('a link', () => {
  it('shows the start code that the tablet shows', () => {
    expect(given.tablet.link.startCode).toBe(given.link.value.startCode);
    expect(given.link.value.startCode).toMatch(/^\d{3} \d{3}$/);
  });

  it('stands behind the # of the page that the policy names', () => {
    expect(given.link.value.secrets.address).toMatch(/^https:\/\/forms\.example\.org\/#[\w-]+$/);
  });

  it('is signed with one key for the whole vault, also when two windows need it at once', async () => {
    const { keyId } = readSigningKey(practice);
    await desk.give();
    expect(readSigningKey(practice).keyId).toBe(keyId);
    expect((await desk.actions()).filter((action) => action === 'signing-key.made')).toHaveLength(1);
  });

  it('is not made without a page', async () => {
    const without = new Practice(practice.store, defaultPolicy);
    const made = await issueLink(without, desk.choice, desk.making);
    expect(made).toEqual({ ok: false, code: 'no-page' });
    expect(links(without)).toHaveLength(1);
  });
});

describe('answers from a tablet', () => {
  it('become screenings of the right family and caregiver, scored here, alerts first', async () => {
    const sealed = await given.finished({ research: true });
    const received = await receive(sealed);
    expect(received).toMatchObject({
      outcome: 'received',
      state: 'finished',
      confirmCode: sealed.confirmCode,
    });
    const screenings = practice.screenings(family.id).map(({ value }) => value);
    expect(screenings.map(({ administration }) => administration.instrument).toSorted()).toEqual([
      'gad-7',
      'phq-9',
    ]);
    const depression = screenings.find(({ administration }) => administration.instrument === 'phq-9');
    expect(depression).toMatchObject({
      caregiver: desk.mother,
      date: '2026-03-04',
      source: 'tablet',
      enteredBy: 'tablet',
      administration: {
        mode: 'self',
        layout: 'steps',
        language: 'en',
        translation: null,
        started: '2026-03-04T10:00:00-05:00',
        completed: '2026-03-04T10:01:00-05:00',
        notAsked: [],
        result: { status: 'scored', total: 12 },
      },
      selfReport: { link: given.link.id, state: 'finished', research: true },
    });
    expect(depression.administration.result.alerts[0]).toMatchObject({ kind: 'act-now', item: '9' });
    expect(await desk.actions()).toEqual(
      expect.arrayContaining([
        'link.issued in-person',
        'link.received finished',
        'self-report.finished phq-9',
        'alert.act-now item-9.ge1',
      ]),
    );
  });

  it('end the link, and what opened them is gone from its record', async () => {
    await receive(await given.finished());
    expect(now()).toMatchObject({ secrets: null, end: 'received', receipt: { state: 'finished' } });
    expect(linkState(now(), nowMs)).toBe('received');
    expect(JSON.stringify(now())).not.toContain(given.link.value.secrets.opening.privateKey);
    expect(JSON.stringify(now())).not.toContain(given.link.value.secrets.opening.secret);
  });

  it('are stored once when they come twice, and twice at once from two windows', async () => {
    const sealed = await given.finished();
    const other = new Practice(practice.store, tabletPolicy);
    const both = await Promise.all([receive(sealed), receiveWire(other, sealed.wire, nowMs + hourMs)]);
    expect(new Set(both.map(({ outcome }) => outcome))).toEqual(new Set(['received', 'same']));
    expect((await receive(sealed)).outcome).toBe('same');
    expect(practice.screenings()).toHaveLength(2);
    expect(now().refusals).toEqual([]);
  });

  it('that she declined or that were left blank are kept as such', async () => {
    await receive(
      await given.finished({ answers: { 'phq-9': [2, 'declined', 1, 2, 1, 1, 1, 1, null, null] } }),
    );
    const [{ value }] = practice.screenings();
    expect(practice.screenings()).toHaveLength(1);
    expect(value.administration.responses).toEqual({
      1: 2,
      2: 'declined',
      3: 1,
      4: 2,
      5: 1,
      6: 1,
      7: 1,
      8: 1,
    });
    expect(value.administration.result.alerts.map(({ kind }) => kind)).toContain('ask');
  });

  it('in Spanish are known by their wording, and what had no cleared text is said', async () => {
    const wordings = { 'phq-9': phq9EsUS, 'gad-7': false };
    await receive(await given.finished({ language: 'es-US', answers: { 'phq-9': phq9 }, wordings }));
    const [{ value }] = practice.screenings();
    expect(value.administration).toMatchObject({ language: 'es-US', translation: 'phq-9/es-US' });
    expect(now().arrivals).toMatchObject([{ notGiven: ['gad-7'] }]);
  });

  it('from a tablet whose clock is wrong get the day on which they came', async () => {
    await receive(await given.finished({ clockMs: Date.parse('2031-01-01T00:00:00Z') }));
    expect(practice.screenings()[0].value.date).toBe('2026-03-04');
  });

  it('of a form that was only begun alert at once, and grow', async () => {
    const begun = { 'phq-9': [null, null, null, null, null, null, null, null, 1, null] };
    await receive(await given.tablet.seal({ sequence: 1, state: 'open', answers: begun }));
    expect(linkState(now(), nowMs)).toBe('partly');
    const [first] = practice.screenings();
    expect(first.value.administration.result.alerts[0]).toMatchObject({ kind: 'act-now' });
    await practice.acknowledge(first, ['act-now|item-9.ge1|9']);
    await receive(await given.finished());
    const grown = practice.screening(first.id);
    expect(grown.value.administration.result.total).toBe(12);
    expect(grown.value.acknowledged).toEqual([]);
    expect(grown.value.selfReport.state).toBe('finished');
    expect(practice.screenings()).toHaveLength(2);
    expect(await desk.actions()).toEqual(
      expect.arrayContaining(['link.received open', 'link.grown finished']),
    );
  });

  it('that stopped before the first question end the link without a screening', async () => {
    const received = await receive(await given.tablet.seal({ sequence: 1, state: 'stopped' }));
    expect(received).toMatchObject({ outcome: 'received', screenings: [] });
    expect(practice.screenings()).toEqual([]);
    expect(linkState(now(), nowMs)).toBe('received');
  });

  it('that she erased take away what had come, unless a clinician has worked on it', async () => {
    const part = { 'phq-9': [1, null, null, null, null, null, null, null, null, null] };
    const both = { ...part, 'gad-7': [1, null, null, null, null, null, null, null] };
    await receive(await given.tablet.seal({ sequence: 1, state: 'open', answers: both }));
    const worked = practice.screenings().find(({ value }) => value.administration.instrument === 'gad-7');
    await practice.recordCharting(worked, { how: 'copied' });
    const received = await receive(await given.tablet.seal({ sequence: 2, state: 'erased' }));
    expect(received).toMatchObject({ outcome: 'received', state: 'erased' });
    expect(practice.screenings().map(({ id }) => id)).toEqual([worked.id]);
    expect(linkState(now(), nowMs)).toBe('erased');
    expect(now().secrets).toBeNull();
  });
});

describe('nothing is lost', () => {
  it('when the panel dies before the answers are stored: they can be received again', async () => {
    const sealed = await given.finished();
    const dying = new Practice(
      Object.create(practice.store, {
        write: { value: async () => Promise.reject(new Error('the browser was killed')) },
        records: { value: (kind) => practice.store.records(kind) },
        read: { value: (id) => practice.store.read(id) },
        actor: { value: practice.store.actor },
      }),
      tabletPolicy,
    );
    await expect(receiveWire(dying, sealed.wire, nowMs)).rejects.toThrow('the browser was killed');
    await practice.store.lock('button');
    practice = new Practice(await unlockVault({ passphrase: desk.passphrase }, desk.options), tabletPolicy);
    expect(practice.screenings()).toEqual([]);
    expect(await receiveWire(practice, sealed.wire, nowMs)).toMatchObject({ outcome: 'received' });
    expect(practice.screenings()).toHaveLength(2);
  });

  it('when another window has written the link meanwhile: they are judged anew', async () => {
    const sealed = await given.finished();
    const second = await given.finished({ sequence: 9, answers: { 'phq-9': phq9 } });
    const outcomes = await Promise.all([
      receive(sealed),
      receiveWire(new Practice(practice.store, tabletPolicy), second.wire, nowMs),
    ]);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['received', 'refused']));
    expect(now().refusals).toHaveLength(1);
  });
});

describe('links that have run out', () => {
  it('lose what opens them', async () => {
    await sweepLinks(practice, nowMs + 25 * hourMs);
    expect(now()).toMatchObject({ secrets: null, end: 'expired' });
    expect(await desk.actions()).toContain('link.expired');
  });

  it('keep it while the clock may only be ahead', async () => {
    await sweepLinks(practice, nowMs + 24 * hourMs + 599_000);
    expect(now().secrets).not.toBeNull();
  });
});

it('deleting a family takes its links along, and what still comes for them is foreign', async () => {
  const sealed = await given.finished();
  await practice.store.reauthenticate(desk.passphrase);
  await practice.deleteFamily(family.id);
  expect(links(practice)).toEqual([]);
  expect(await receive(sealed)).toEqual({ outcome: 'foreign' });
});
