// SPDX-License-Identifier: Apache-2.0
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { beforeEach, describe, expect, it } from 'vitest';
import { endLink } from '../../extension/src/panel/links/end-link.ts';
import { linkState } from '../../extension/src/panel/links/link-state.ts';
import { linkOf } from '../../extension/src/panel/links/links.ts';
import { receiveText } from '../../extension/src/panel/links/receive-text.ts';
import { receiveWire } from '../../extension/src/panel/links/receive-wire.ts';
import { hourMs, linkDesk, nowMs, phq9 } from './support/link-desk.mjs';

let practice;
let desk;
let given;

beforeEach(async () => {
  desk = await linkDesk();
  ({ practice } = desk);
  given = await desk.give();
});

const now = () => given.now();
const receive = (sealed, at) => desk.receive(sealed, at);

describe('refused, said with its link and in the log', () => {
  const reasons = () => now().refusals.map(({ reason }) => reason);

  it('is a second submission after the link has ended, once', async () => {
    await receive(await given.finished());
    const second = await given.finished({ sequence: 4 });
    expect(await receive(second)).toMatchObject({ outcome: 'refused', reason: 'ended' });
    expect(await receive(second)).toMatchObject({ outcome: 'refused', reason: 'ended' });
    expect(reasons()).toEqual(['ended']);
    expect(practice.screenings()).toHaveLength(2);
    expect((await desk.actions()).filter((action) => action === 'link.refused ended')).toHaveLength(1);
  });

  it('is another sitting after one has ended, and more of one that had not', async () => {
    await receive(await given.tablet.seal({ sequence: 1, state: 'open', answers: { 'phq-9': phq9 } }));
    const [second, third] = [await desk.tabletOf(given.link), await desk.tabletOf(given.link)];
    await receive(await second.seal({ sequence: 1, state: 'finished', answers: { 'phq-9': phq9 } }));
    const late = await third.seal({ sequence: 1, state: 'open', answers: { 'phq-9': phq9 } });
    expect(await receive(late)).toMatchObject({ outcome: 'refused', reason: 'ended' });
    expect(await receive(await given.finished())).toMatchObject({ outcome: 'refused', reason: 'ended' });
    expect(practice.screenings()).toHaveLength(2);
  });

  it('is an end with a number that has come already', async () => {
    await receive(await given.tablet.seal({ sequence: 3, state: 'open', answers: { 'phq-9': phq9 } }));
    expect(await receive(await given.finished())).toMatchObject({ reason: 'other-answers' });
    expect(linkState(now(), nowMs)).toBe('partly');
  });

  it('is what comes after the link has run out, by more than clocks differ', async () => {
    const sealed = await given.finished();
    const endMs = nowMs + 24 * hourMs;
    expect(await receive(sealed, endMs + 601_000)).toMatchObject({ outcome: 'refused', reason: 'expired' });
    expect(await receive(sealed, endMs + 599_000)).toMatchObject({ outcome: 'received' });
  });

  it('is what was changed on the way: every byte of it', async () => {
    const { wire } = await given.finished();
    for (const place of [9, 40, 41, 200, 312]) {
      const changed = wire.with(place, wire[place] ^ 1);
      expect(await receiveWire(practice, changed, nowMs)).toMatchObject({ reason: 'not-genuine' });
    }
    expect(practice.screenings()).toEqual([]);
  });

  it('is a wording that this panel does not know, and the link stays open for it', async () => {
    const sealed = await given.finished({ wordings: { 'phq-9': { ...phq9EsUS, stem: 'Other words' } } });
    expect(await receive(sealed)).toMatchObject({ outcome: 'refused', reason: 'other-wording' });
    expect(now().secrets).not.toBeNull();
    expect(practice.screenings()).toEqual([]);
  });

  it('is what was asked by another version of a questionnaire than this panel has', async () => {
    const sealed = await given.finished();
    const { id, revision } = given.link;
    const instruments = now().instruments.map((one) => ({ ...one, digest: 'AAAAAAAAAAA' }));
    const value = { ...now(), instruments };
    await practice.store.write([{ put: { kind: 'link', value, id, expectedRevision: revision } }], []);
    expect(await receive(sealed)).toMatchObject({ outcome: 'refused', reason: 'other-wording' });
    expect(now().secrets).not.toBeNull();
  });

  it('is an answer that cannot be, whole: of the other questionnaire nothing is stored either', async () => {
    const sealed = await given.finished({ answers: { 'phq-9': phq9, 'gad-7': [1, 1, 1, 1, 1, 1, 99, 0] } });
    expect(await receive(sealed)).toMatchObject({ outcome: 'refused', reason: 'impossible' });
    expect(practice.screenings()).toEqual([]);
  });

  it('is a scored item that is told as not asked', async () => {
    const sealed = await given.finished({ answers: { 'phq-9': phq9.with(8, 'not-asked') } });
    expect(await receive(sealed)).toMatchObject({ outcome: 'refused', reason: 'impossible' });
  });

  it('is what is for no link here', async () => {
    const { wire } = await given.finished();
    expect(await receiveWire(practice, wire.with(1, wire[1] ^ 1), nowMs)).toEqual({ outcome: 'foreign' });
    expect(await desk.actions()).toContain('link.refused foreign');
  });

  it.each(['', 'https://forms.example.org/#abc', 'CS1:ABC'])(
    'is a text that holds none: %j',
    async (text) => {
      expect(await receiveText(practice, text, nowMs)).toEqual({ outcome: 'unreadable' });
    },
  );

  it('is what comes for a link that was cancelled', async () => {
    const sealed = await given.finished();
    await endLink(practice, linkOf(practice, given.link.id), 'cancelled');
    expect(await receive(sealed)).toMatchObject({ outcome: 'refused', reason: 'ended' });
    expect(linkState(now(), nowMs)).toBe('cancelled');
  });
});
