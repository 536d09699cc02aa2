// SPDX-License-Identifier: Apache-2.0
import type { AuditNote, Change } from '@cradleside/record-store';
import { localTime } from '../practice/local-day.js';
import type { JudgedWire } from './judge-wire.js';
import type { Link } from './link.js';

/** More are in the log only. */
const mostKept = 20;

/**
 * That something was refused stays with its link, so that the clinician sees it. The very same thing, come again for the
 * same reason, is said once.
 */
export function refusalStep(
  { link, reason, wire }: Extract<JudgedWire, { readonly verdict: 'refuse' }>,
  nowMs: number,
): { readonly changes: readonly Change[]; readonly notes: readonly AuditNote[] } {
  const { refusals } = link.value;
  if (refusals.some((one) => one.wire === wire && one.reason === reason)) return { changes: [], notes: [] };
  const refusal = { time: localTime(new Date(nowMs)), reason, wire };
  const value: Link = { ...link.value, refusals: [...refusals, refusal].slice(-mostKept) };
  return {
    changes: [{ put: { kind: 'link', value, id: link.id, expectedRevision: link.revision } }],
    notes: [{ action: 'link.refused', detail: reason, recordId: link.id }],
  };
}
