// SPDX-License-Identifier: Apache-2.0
import type { SelfReportResult } from '@cradleside/handoff';
import type { AuditNote, Change } from '@cradleside/record-store';
import { eraseArrived, keepArrived } from '../practice/arrived-screening.js';
import type { Practice } from '../practice/practice.js';
import { localTime } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { arrivedEnd } from './arrived-end.js';
import { toBase64Url } from './base64url.js';
import type { Link, LinkReceipt, LinkSitting, RefusalReason } from './link.js';
import { links } from './links.js';
import { isBegun, rebuild } from './rebuild.js';
import { sittingFor } from './sitting-for.js';
import { sittingsOf } from './sittings-of.js';
import { withSitting } from './with-sitting.js';

/** How sealed answers came. */
export interface WireArrival {
  /** When. */
  readonly nowMs: number;
  /** The end of another sitting with the same link came with them and is still to be stored: this one leaves it the keys. */
  readonly isEndToCome: boolean;
}

/** What is to be done with sealed answers. */
export type JudgedWire =
  | { readonly verdict: 'foreign' }
  | { readonly verdict: 'same'; readonly link: Stored<'link'> }
  | {
      readonly verdict: 'refuse';
      readonly link: Stored<'link'>;
      readonly reason: RefusalReason;
      readonly wire: string;
    }
  | {
      readonly verdict: 'take';
      readonly link: Stored<'link'>;
      readonly changes: readonly Change[];
      readonly notes: readonly AuditNote[];
      readonly state: LinkReceipt['state'];
      readonly confirmCode: string;
    };

/** Judges sealed answers and writes nothing. */
export async function judgeWire(
  practice: Practice,
  wire: Uint8Array,
  { nowMs, isEndToCome }: WireArrival,
): Promise<JudgedWire> {
  const { judgeReceipt, matchesLink, openResult, receiptOf, wireDigest } =
    await import('@cradleside/handoff/receive');
  const named = links(practice).filter(({ value }) => matchesLink(value, wire));
  const digest = await wireDigest(wire);
  const known = named.find(({ value }) => value.arrivals.some((arrival) => arrival.wire === digest));
  if (known) return { verdict: 'same', link: known };
  const [link] = named;
  if (!link) return { verdict: 'foreign' };
  const refuse = (reason: RefusalReason) => ({ verdict: 'refuse', link, reason, wire: digest }) as const;
  const { secrets } = link.value;
  if (!secrets) return refuse(link.value.end === 'expired' ? 'expired' : 'ended');
  const opened = await openResult(secrets.opening, wire, nowMs);
  if (!opened.ok) return refuse(opened.code);
  const { result, confirmCode } = opened;
  const receipt = receiptOf(result);
  const receipts = sittingsOf(link.value).map((sitting) => sitting.receipt);
  // Where another sitting has ended and the keys are still there, they are there for what came with that end.
  const before = receipts.filter(({ responseId }) => responseId === receipt.responseId);
  const verdict = judgeReceipt(before, result);
  if (verdict === 'same') return { verdict, link };
  if (verdict === 'refuse') return refuse('other-answers');
  const sitting = sittingFor(link.value, receipt);
  const filed = await fileResult(practice, { link, sitting, result, nowMs });
  if (!filed.ok) return refuse(filed.code);
  const arrival = {
    time: localTime(new Date(nowMs)),
    state: result.state,
    confirmCode,
    wire: digest,
    notGiven: result.instruments.filter(({ asked }) => !asked).map(({ id }) => id),
  };
  const kept: Link = { ...withSitting(link.value, sitting), arrivals: [...link.value.arrivals, arrival] };
  const isOpen = result.state === 'open' || isEndToCome;
  const value: Link = isOpen ? kept : { ...kept, secrets: null, end: arrivedEnd(kept) };
  const changed = { put: { kind: 'link', value, id: link.id, expectedRevision: link.revision } };
  const action = { accept: 'link.received', grow: 'link.grown' }[verdict];
  return {
    verdict: 'take',
    link,
    changes: [...filed.changes, changed],
    notes: [{ action, detail: result.state, recordId: link.id }, ...filed.notes],
    state: result.state,
    confirmCode,
  };
}

interface FiledResult {
  readonly link: Stored<'link'>;
  readonly sitting: LinkSitting;
  readonly result: SelfReportResult;
  readonly nowMs: number;
}

type Filed =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly notes: readonly AuditNote[] }
  | { readonly ok: false; readonly code: 'other-wording' | 'impossible' };

/** All questionnaires of a result or none: a part of it would look like the whole. */
async function fileResult(practice: Practice, { link, sitting, result, nowMs }: FiledResult): Promise<Filed> {
  const { family, caregiver, instruments } = link.value;
  const { state, research } = result;
  const { screenings } = sitting;
  if (state === 'erased') {
    const changes = screenings.flatMap((id) => eraseArrived(practice, id, 'tablet'));
    return { ok: true, changes, notes: [{ action: 'link.erased', recordId: link.id }] };
  }
  const changes: Change[] = [];
  const notes: AuditNote[] = [];
  for (const [index, linked] of instruments.entries()) {
    const answered = result.instruments[index]!;
    if (!isBegun(answered)) continue;
    const rebuilt = await rebuild(practice.policy, { linked, answered, result }, nowMs);
    if (!rebuilt.ok) return rebuilt;
    const { administration, date } = rebuilt;
    const selfReport = { link: link.id, state, research, build: toBase64Url(result.build) };
    const arrived = {
      id: screenings[index]!,
      family,
      caregiver,
      date,
      source: 'tablet',
      administration,
      selfReport,
      end: state === 'open' ? 'open' : 'handed-in',
    } as const;
    const step = await keepArrived(practice, arrived, `self-report.${state}`);
    changes.push(...step.changes);
    notes.push(...step.notes);
  }
  return { ok: true, changes, notes };
}
