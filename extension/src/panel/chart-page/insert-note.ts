// SPDX-License-Identifier: Apache-2.0
import type { PagePlace } from '@cradleside/policy';
import { beginAttempt } from '../../page/begin-attempt.js';
import { focusPlace } from '../../page/focus-place.js';
import { forgetAttempt } from '../../page/forget-attempt.js';
import { installForm } from '../../page/install-form.js';
import { copyText } from '../../platform/clipboard.js';
import { runInPage } from '../../platform/run-in-page.js';
import type { TargetOptions } from './describe-target.js';
import type { InsertOutcome, InsertReason } from './insert-outcome.js';
import { type Landing, type LandingFault, landNote } from './land-note.js';
import { pickFrame } from './pick-frame.js';
import { PickedFrame } from './picked-frame.js';
import { probePage } from './probe-page.js';
import { isOtherThanShown, keyOf } from './shown-target.js';

const answerWithinMs = 3000;

/**
 * Puts a note at the caret of the field that had the focus last in the tab beside the panel, and says so only after
 * the field has held exactly that for a while and no other field has changed. Otherwise the note goes to the
 * clipboard. To be called from a click. Never rejects; takes about 1.5 seconds, at most about 10.
 * @param text is inserted as it is; its lines end in `\n`
 * @param options `noteField`: of the page rule; takes the note, at its end, where no field had the focus
 */
export async function insertNote(text: string, options: TargetOptions = {}): Promise<InsertOutcome> {
  const note = text.replaceAll(/\r\n?/g, '\n');
  const result = await tryToInsert(note, options);
  if ('undo' in result) return { outcome: 'inserted', undo: result.undo };
  return { outcome: (await copyText(note)) ? 'copied' : 'not-copied', ...result };
}

async function tryToInsert(note: string, { noteField }: TargetOptions): Promise<Landing> {
  let probe = await probePage();
  if (!probe.ok) return { reason: probe.reach };
  let pick = pickFrame(probe.frames);
  if (pick.found === 'nothing' && noteField !== undefined && (await focusNoteField(probe.tabId, noteField))) {
    probe = await probePage();
    if (!probe.ok) return { reason: probe.reach };
    pick = pickFrame(probe.frames);
  }
  if (pick.found === 'nothing') return { reason: 'no-field' };
  if (pick.found === 'unreachable') return { reason: 'other-origin' };
  // The page, or the user, has moved on since the panel named the field: she looks again.
  if (isOtherThanShown(keyOf(probe.tabId, pick.frame, pick.focus.serial))) return { reason: 'page-refused' };
  const frame = new PickedFrame(probe, pick.frame);
  const begun = await frame.run(beginAttempt, { args: [probe.token, note], answerWithinMs });
  if (!begun.ok) return { reason: begun.code === 'no-answer' ? 'no-answer' : 'page-reloaded-field' };
  const start = readStart(begun.result);
  if (start.state !== 'ready') return start.fault;
  const { kind, family, editor } = start;
  const landing = await landNote(frame, { note, kind, family, editor });
  await frame.runInAll(forgetAttempt, { args: [probe.token], answerWithinMs });
  return landing;
}

async function focusNoteField(tabId: number, { selector, frame = '' }: PagePlace): Promise<boolean> {
  const shared = { tabId, world: 'ISOLATED', frames: 'top', answerWithinMs } as const;
  await runInPage({ ...shared, func: installForm, args: [] });
  const answer = await runInPage({ ...shared, func: focusPlace, args: [{ selector, frame }] });
  return answer.ok && answer.frames[0]?.result === true;
}

type Start =
  | {
      readonly state: 'ready';
      readonly kind: 'value' | 'rich';
      readonly family: string;
      readonly editor: string;
    }
  | { readonly state: 'fault'; readonly fault: LandingFault };

const startReasons: readonly InsertReason[] = [
  'read-only',
  'disabled',
  'kind',
  'no-field',
  'page-refused',
  'page-reloaded-field',
  'page-changed',
];

function readStart(answer: unknown): Start {
  const { state, kind, family, editor, room } = (answer ?? {}) as Record<string, unknown>;
  const isReady = state === 'ready' && typeof family === 'string' && typeof editor === 'string';
  if (isReady && (kind === 'value' || kind === 'rich')) return { state, kind, family, editor };
  if (state === 'too-long' && typeof room === 'number')
    return { state: 'fault', fault: { reason: 'too-long', room } };
  return {
    state: 'fault',
    fault: { reason: startReasons.find((reason) => reason === state) ?? 'page-refused' },
  };
}
