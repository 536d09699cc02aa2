// SPDX-License-Identifier: Apache-2.0
import { videoFeedback } from '@cradleside/supervision';
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { VideoLog } from './video-log.js';

const today = '2026-03-04';
const [family, other] = ['a'.repeat(32), 'b'.repeat(32)] as const;
const session = (recordedOn: string, reviewedOn: string, of = family) =>
  ({ of: 'session', family: of, recordedOn, reviewedOn }) as const;
const consent = (on: string, decision: 'given' | 'declined' | 'withdrawn') =>
  ({ of: 'consent', family, on, decision }) as const;

it('counts a family’s sessions as the package does, and no other’s', async () => {
  const log = new VideoLog(shelf().practice);
  const entries = [
    consent('2026-01-05', 'given'),
    session('2026-01-07', '2026-01-14'),
    session('2026-01-21', ''),
    session('', '2026-01-28'),
    session('2026-01-07', '', other),
  ];
  for (const entry of entries) await log.entries.save(entry);
  expect(log.progress(family, today)).toEqual(
    videoFeedback(
      [
        { date: '2026-01-07', isRecorded: true, isReviewed: true },
        { date: '2026-01-21', isRecorded: true, isReviewed: false },
        { date: '2026-01-28', isRecorded: false, isReviewed: true },
      ],
      { consents: [{ on: '2026-01-05', decision: 'given' }], today },
    ),
  );
  expect(log.progress(family, today)).toMatchObject({ sessions: 3, recorded: 2, reviewed: 2, planned: 6 });
});

it('names recordings on days on which no consent held, also after one was withdrawn', async () => {
  const log = new VideoLog(shelf().practice);
  for (const entry of [
    consent('2026-01-05', 'given'),
    consent('2026-01-20', 'withdrawn'),
    session('2026-01-07', ''),
    session('2026-01-21', ''),
  ])
    await log.entries.save(entry);
  expect(log.progress(family, today)).toMatchObject({
    consent: 'withdrawn',
    recordedWithoutConsent: ['2026-01-21'],
  });
});

it('counts nothing that is struck out', async () => {
  const log = new VideoLog(shelf().practice);
  const given = await log.entries.save(consent('2026-01-05', 'given'));
  await log.entries.mark(given, 'struck', 'Another family');
  expect(log.progress(family, today).consent).toBe('not-asked');
});

it('lists the newest day first', async () => {
  const log = new VideoLog(shelf().practice);
  for (const entry of [session('', '2026-02-01'), consent('2026-01-05', 'given'), session('2026-02-10', '')])
    await log.entries.save(entry);
  expect(log.listed(family).map(({ value }) => value.of)).toEqual(['session', 'session', 'consent']);
});
