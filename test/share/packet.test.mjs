// SPDX-License-Identifier: Apache-2.0
import { checklistIds } from '@cradleside/instruments/checklist';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alertKey } from '../../extension/src/panel/practice/alerts.ts';
import { colleagues } from '../../extension/src/panel/colleagues/colleagues.ts';
import { openFile } from '../../extension/src/panel/share/open-file.ts';
import { readPacket } from '../../extension/src/panel/supervisor/packet-letter.ts';
import { packetVisits } from '../../extension/src/panel/supervisor/packet-visits.ts';
import {
  caseload,
  keepPacket,
  outdated,
  packets,
  removePacket,
} from '../../extension/src/panel/supervisor/packets.ts';
import { packetOf, sendPacket } from '../../extension/src/panel/supervisor/send-packet.ts';
import {
  acquaint,
  actions,
  checklistOf,
  familyValue,
  mother,
  panelOf,
  screen,
  visitValue,
} from './share-fixture.mjs';

const now = new Date('2026-08-20T15:00:00Z');

let anna;
let family;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-04T15:00:00Z') });
  anna = await panelOf('Testvisitor Anna');
  family = await anna.saveFamily(
    familyValue({
      caregivers: [{ id: mother, kinship: 'mother', label: 'Canary-label', language: 'en' }],
      child: { label: 'Canary-child', birthDate: '2026-01-01', dueDate: '' },
    }),
  );
});
afterEach(() => vi.useRealTimers());

const visit = (date, more) => anna.saveVisit(visitValue(family.id, { date, ...more }), {});
const packet = (families = [family]) => packetOf(anna, families, now);

describe('a packet', () => {
  it('says what waits, what is due, what got worse, and what was logged', async () => {
    await screen(anna, family.id, { itemNine: 0, total: 4, date: '2026-01-20' });
    await screen(anna, family.id, { itemNine: 1, total: 15, date: '2026-03-04' });
    await visit('2026-03-04', { checklist: checklistOf('alliance.relationship') });
    await visit('2026-03-11', { checklist: checklistOf('nothing') });
    await visit('2026-03-18');
    await visit('2026-03-25', { status: 'no-show', minutes: null });
    const [one] = packet().families;
    expect(one).toMatchObject({ code: 'K-204', family: family.id, isClosed: false, visitsLeftOut: 0 });
    expect(one.safety).toEqual([
      expect.objectContaining({ who: 'mother', instrument: 'phq-9', stage: 'raised' }),
    ]);
    expect(one.safety[0].overdueMinutes).toBeGreaterThan(0);
    expect(one.due.find(({ count }) => count === 6)).toMatchObject({
      instruments: ['phq-9', 'gad-7', 'pcl-5'],
      closes: '2026-08-14',
      overdueDays: 6,
    });
    expect(one.worsening).toContainEqual(
      expect.objectContaining({ since: 'baseline', change: 11, threshold: 6, from: '2026-01-20' }),
    );
    expect(one.visits).toEqual([
      { date: '2026-03-04', status: 'held', ticked: ['alliance.relationship'] },
      { date: '2026-03-11', status: 'held', ticked: [] },
      { date: '2026-03-18', status: 'held', ticked: null },
      { date: '2026-03-25', status: 'no-show', ticked: null },
    ]);
    expect(packetVisits(one).map(({ log }) => log?.result.status ?? null)).toEqual([
      'logged',
      'nothing',
      null,
      null,
    ]);
  });

  it('holds no name, nothing that was written, and no answer', async () => {
    const screening = await screen(anna, family.id, { itemNine: 3 });
    await anna.acknowledge(screening, screening.value.administration.result.alerts.map(alertKey));
    await anna.corrections.correctDate(anna.screening(screening.id), '2026-03-03', 'Canary-reason');
    const held = await visit('2026-03-11', {
      setting: 'Canary-setting',
      others: ['Canary-other'],
      checklist: checklistOf('alliance.relationship'),
    });
    await anna.corrections.strikeVisit(held, 'Canary-struck');
    await anna.corrections.restoreVisit(anna.visit(held.id), 'Canary-restored');
    const text = JSON.stringify(packet());
    for (const secret of ['Canary', 'Testvisitor', mother, screening.id, held.id, '2026-01-01'])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/responses|total|label|reason|note|text|setting|minutes"/);
  });

  it('has keys of its own shape and no others, so that a new field of a record cannot slip in', () => {
    const keys = new Set();
    JSON.stringify(packet(), (key, value) => {
      if (Number.isNaN(Number(key))) keys.add(key);
      return value;
    });
    const packetKeys = 'version type id made families';
    const familyKeys = 'family code isClosed safety due worsening visits visitsLeftOut';
    const dueKeys = 'who unit count instruments closes overdueDays';
    keys.delete('');
    expect(keys).toEqual(new Set(`${packetKeys} ${familyKeys} ${dueKeys}`.split(' ')));
  });

  it('is read as it was written, with every tick that the checklist has', async () => {
    const ids = checklistIds(fidelityChecklist);
    await visit('2026-03-04', { checklist: checklistOf(...ids) });
    const written = packet();
    expect(written.families[0].visits[0].ticked).toEqual(ids);
    expect(readPacket(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, packet: written });
  });

  it.each([
    ['a tick of no checklist', ({ visits }) => (visits[0].ticked = ['x']), 'impossible'],
    ['a note', (one) => (one.note = 'x'), 'impossible'],
    ['a stage that is closed', ({ safety }) => (safety[0] = { ...safety[0], stage: 'closed' }), 'impossible'],
    ['no code', (one) => delete one.code, 'impossible'],
  ])('with %s is refused', async (_, change, code) => {
    await screen(anna, family.id);
    await visit('2026-03-04');
    const content = structuredClone(packet());
    change(content.families[0]);
    expect(readPacket(content)).toEqual({ ok: false, code });
    expect(readPacket({ ...content, version: 2 })).toEqual({ ok: false, code: 'newer' });
  });

  it('goes to a supervisor, sealed, and the log says which families', async () => {
    const supervisor = await panelOf('Testsupervisor Clara', { role: 'supervisor' });
    await acquaint(anna, supervisor);
    const file = await sendPacket(anna, { families: [family], to: colleagues(anna)[0] });
    const opened = await openFile(supervisor, new Blob([file]));
    const read = readPacket(opened.content);
    expect(read.packet.families.map(({ code }) => code)).toEqual(['K-204']);
    expect(await keepPacket(supervisor, read.packet, opened.from)).toBe(true);
    expect(await keepPacket(supervisor, read.packet, opened.from)).toBe(false);
    expect((await actions(anna)).at(-1)).toBe('packet.sealed');
    expect((await actions(supervisor)).at(-1)).toBe('packet.received');
    await removePacket(supervisor, packets(supervisor)[0]);
    expect(packets(supervisor)).toEqual([]);
  });
});

describe('a caseload', () => {
  const kept = (id, { name, made, families }) => ({
    id,
    value: {
      name,
      from: `key of ${name}`,
      packet: { made, families: families.map(([code, mark]) => ({ family: code, code, mark })) },
    },
  });

  it('has each family as its clinician told it last, in the order of names and codes', () => {
    const all = [
      kept('1', {
        name: 'Berta',
        made: '2026-03-01T09:00:00+00:00',
        families: [
          ['K-3', 'old'],
          ['K-1', 'old'],
        ],
      }),
      kept('2', { name: 'Berta', made: '2026-03-08T09:00:00+00:00', families: [['K-1', 'new']] }),
      kept('3', {
        name: 'Anna',
        made: '2026-03-02T09:00:00+00:00',
        families: [
          ['K-9', 'new'],
          ['K-1', 'hers'],
        ],
      }),
    ];
    for (const order of [all, all.toReversed()])
      expect(caseload(order).map(({ clinician, code, mark }) => [clinician, code, mark])).toEqual([
        ['Anna', 'K-1', 'hers'],
        ['Anna', 'K-9', 'new'],
        ['Berta', 'K-1', 'new'],
        ['Berta', 'K-3', 'old'],
      ]);
    expect(outdated(all).size).toBe(0);
  });

  it('names a packet of which a newer one has everything', () => {
    const older = kept('1', { name: 'Anna', made: '2026-03-01T09:00:00+00:00', families: [['K-1', 'old']] });
    const newer = kept('2', { name: 'Anna', made: '2026-03-02T09:00:00+00:00', families: [['K-1', 'new']] });
    expect([...outdated([older, newer])]).toEqual(['1']);
  });
});
