// SPDX-License-Identifier: Apache-2.0
import { checkLanding } from '../../page/check-landing.js';
import { compareOthers } from '../../page/compare-others.js';
import { pasteInPage } from '../../page/paste-in-page.js';
import { rememberOthers } from '../../page/remember-others.js';
import { takeBack } from '../../page/take-back.js';
import { writeRichText } from '../../page/write-rich-text.js';
import { writeValue } from '../../page/write-value.js';
import { hasSidePanel } from '../../platform/side-panel.js';
import type { InsertReason, UndoWays } from './insert-outcome.js';
import { noteHtml } from './note-html.js';
import { undoWays } from './undo-ways.js';
import type { PickedAnswer, PickedFrame } from './picked-frame.js';

/** Why a note did not land. */
export interface LandingFault {
  readonly reason: InsertReason;
  readonly room?: number;
}

type Technique = 'type' | 'type-breaks' | 'paste' | 'paste-html' | 'before-input';

/** What became of it in the page. */
export type Landing = { readonly undo: UndoWays } | LandingFault;

/** A dialog that is open when the note is sent must not let it in minutes later. */
const writeWithinMs = 3000;
const answerWithinMs = 8000;
/** How soon an editor shows what it was given; some draw it a little later. */
const drawn = { quietMs: 150, mostMs: 500 };
/** Some ask their server first. */
const late = { quietMs: 1500, mostMs: 3500 };
/** A page that heard of the lost focus may replace the field up to a second later. */
const settled = { quietMs: 1200, mostMs: 4000 };

/** Writes the note, waits until the page is quiet, and looks at it; what did not land as shown is taken back once. */
export async function landNote(
  frame: PickedFrame,
  target: {
    readonly note: string;
    readonly kind: 'value' | 'rich';
    readonly family: string;
    readonly editor: string;
  },
): Promise<Landing> {
  const { note, kind } = target;
  const remembered = await frame.runInAll(rememberOthers, { args: [frame.token, note], answerWithinMs });
  if (remembered === null) return { reason: 'no-answer' };
  const written = kind === 'value' ? await typeIntoField(frame, note) : await offerToEditor(frame, target);
  if ('reason' in written) return written;
  await frame.runInAll(compareOthers, { args: [frame.token, 'soon'], answerWithinMs });
  const verdict = await check(frame, settled);
  const areOthersSame = await areOthersUntouched(frame);
  if (verdict === 'landed' && areOthersSame) return written;
  // The history of the field went with it.
  if (verdict === 'kept' && areOthersSame) return { undo: 'none' };
  if (verdict === 'reloaded' || verdict === 'lost') return { reason: 'page-reloaded-field' };
  if (verdict === 'touched') return { reason: 'page-changed' };
  return clear(frame);
}

async function typeIntoField(frame: PickedFrame, note: string): Promise<Landing> {
  const answer = await frame.run(writeValue, {
    args: [frame.token, note, Date.now() + writeWithinMs],
    answerWithinMs,
  });
  if (!answer.ok) return { reason: answer.code === 'document-gone' ? 'page-reloaded-field' : 'page-changed' };
  await check(frame, drawn);
  if (answer.result === 'typed') return { undo: 'one-step' };
  if (answer.result === 'set') return { undo: 'none' };
  return { reason: answer.result === 'late' ? 'no-answer' : 'page-reloaded-field' };
}

async function offerToEditor(
  frame: PickedFrame,
  { note, family, editor }: { readonly note: string; readonly family: string; readonly editor: string },
): Promise<Landing> {
  for (const technique of techniquesFor(family)) {
    const answer = await offer(frame, note, technique);
    if (!answer.ok)
      return { reason: answer.code === 'document-gone' ? 'page-reloaded-field' : 'page-changed' };
    if (answer.result === 'late') return { reason: 'no-answer' };
    if (answer.result === 'lost') return { reason: 'page-reloaded-field' };
    const soon = await check(frame, drawn);
    // It took the text for itself (of the page's own world nobody can say) and shows nothing yet: offered once more, the text could stand there twice.
    const verdict = soon === 'unchanged' && answer.result !== 'done' ? await check(frame, late) : soon;
    if (verdict === 'landed' || verdict === 'kept')
      return { undo: undoWays(editor, hasSidePanel ? 'chromium' : 'firefox') };
    if (verdict === 'reloaded' || verdict === 'lost') return { reason: 'page-reloaded-field' };
    if (verdict === 'touched') return { reason: 'page-changed' };
    if (verdict === 'altered') return clear(frame);
  }
  return clear(frame);
}

function offer(frame: PickedFrame, note: string, technique: Technique): Promise<PickedAnswer> {
  const deadlineMs = Date.now() + writeWithinMs;
  const isPaste = technique === 'paste' || technique === 'paste-html';
  const isMarkup = technique === 'paste-html' || technique === 'type-breaks';
  const html = isMarkup ? noteHtml(note, isPaste ? 'paragraphs' : 'breaks') : '';
  const content = { text: note, html };
  // In Firefox an event that this extension's world makes carries no text.
  if (isPaste && !hasSidePanel)
    return frame.run(pasteInPage, { args: [content, deadlineMs], world: 'MAIN', answerWithinMs });
  return frame.run(writeRichText, { args: [frame.token, content, technique, deadlineMs], answerWithinMs });
}

/**
 * Which ways to try, one after another as long as the editor does nothing at all. The browser's editing command
 * destroys what editors with a model of their own hold, so those are given events only.
 */
function techniquesFor(family: string): readonly Technique[] {
  switch (family) {
    case 'ckeditor5':
      return ['paste-html', 'before-input'];
    case 'lexical':
    case 'draft':
    case 'quill':
      return ['paste'];
    case 'slate':
      return ['paste', 'before-input'];
    case 'own-model':
      return ['paste', 'paste-html', 'before-input'];
    case 'editorjs':
      return ['type-breaks'];
    default:
      return ['type'];
  }
}

/** Undoes once what the target holds otherwise than expected; touches nothing where it is as before. */
async function clear(frame: PickedFrame): Promise<LandingFault> {
  const answer = await frame.run(takeBack, { args: [frame.token], answerWithinMs });
  const isBack = answer.ok && answer.result === true && (await areOthersUntouched(frame));
  return { reason: isBack ? 'page-refused' : 'page-changed' };
}

async function areOthersUntouched(frame: PickedFrame): Promise<boolean> {
  const changed = await frame.runInAll(compareOthers, { args: [frame.token, 'late'], answerWithinMs });
  return changed !== null && changed.every((count) => count === 0);
}

async function check(
  frame: PickedFrame,
  { quietMs, mostMs }: { readonly quietMs: number; readonly mostMs: number },
): Promise<string> {
  const answer = await frame.run(checkLanding, { args: [frame.token, quietMs, mostMs], answerWithinMs });
  if (answer.ok && typeof answer.result === 'string') return answer.result;
  return 'lost';
}
