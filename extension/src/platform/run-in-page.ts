// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** What to run, and where. */
export interface PageCall<Args extends readonly unknown[], Result> {
  readonly tabId: number;
  /** 'MAIN' is the page's own world: what comes back from there may be the page's invention. */
  readonly world: 'ISOLATED' | 'MAIN';
  /** 'all' reaches the frames of the page's own origin; the browser leaves the others out in silence. */
  readonly frames:
    | 'all'
    | 'top'
    | { readonly documentIds: readonly string[] }
    | { readonly frameIds: readonly number[] };
  /** A function from `src/page`: its text is sent, so it may use nothing but its arguments and the page. */
  readonly func: (...args: Args) => Result;
  /** They travel as JSON. */
  readonly args: Args;
  /** Milliseconds, default 15 000: a page with an open alert() answers only when that is dismissed. */
  readonly answerWithinMs?: number;
}

/** One frame's answer. It is hostile input: check it, cap it, show it before it is used. */
export interface FrameAnswer {
  readonly frameId: number;
  /** Null where the browser names no documents. */
  readonly documentId: string | null;
  /** Undefined or null when the function threw. */
  readonly result: unknown;
}

/**
 * Why nothing ran. 'no-access': this tab was not given to us, or went to another origin since; 'no-tab': it was
 * closed; 'document-gone': the frame went elsewhere; 'no-answer': it may still run later; 'failed': anything else.
 */
export type PageFault = 'no-access' | 'no-tab' | 'document-gone' | 'no-answer' | 'failed';

/** What came of a call. */
export type PageAnswer =
  | { readonly ok: true; readonly frames: readonly FrameAnswer[] }
  | { readonly ok: false; readonly code: PageFault };

const defaultAnswerMs = 15_000;

/** Runs a function in the page; it never rejects. */
export async function runInPage<Args extends readonly unknown[], Result>(
  call: PageCall<Args, Result>,
): Promise<PageAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<PageAnswer>((resolve) => {
    timer = setTimeout(
      () => resolve({ ok: false, code: 'no-answer' }),
      call.answerWithinMs ?? defaultAnswerMs,
    );
  });
  const answer = await Promise.race([execute(call), silence]);
  clearTimeout(timer);
  return answer;
}

/** The polyfill's types leave out documents and the page's own world. */
interface Scripting {
  executeScript(call: {
    readonly target: Target;
    readonly world: 'ISOLATED' | 'MAIN';
    readonly func: unknown;
    readonly args: readonly unknown[];
  }): Promise<readonly { frameId: number; documentId?: string; result?: unknown }[]>;
}

interface Target {
  readonly tabId: number;
  readonly allFrames?: true;
  readonly frameIds?: readonly number[];
  readonly documentIds?: readonly string[];
}

async function execute(call: Omit<PageCall<never, unknown>, 'func' | 'args'> & Called): Promise<PageAnswer> {
  const { world, func, args } = call;
  try {
    const scripting = browser.scripting as unknown as Scripting;
    const results = await scripting.executeScript({ target: target(call), world, func, args });
    return {
      ok: true,
      frames: results.map(({ frameId, documentId = null, result }) => ({ frameId, documentId, result })),
    };
  } catch (error) {
    return { ok: false, code: faultOf(error instanceof Error ? error.message : '') };
  }
}

interface Called {
  readonly func: unknown;
  readonly args: readonly unknown[];
}

function target({ tabId, frames }: Pick<PageCall<never, unknown>, 'tabId' | 'frames'>): Target {
  if (frames === 'top') return { tabId };
  if (frames === 'all') return { tabId, allFrames: true };
  if ('documentIds' in frames) return { tabId, documentIds: frames.documentIds };
  return { tabId, frameIds: frames.frameIds };
}

/** The browsers give no codes, only sentences: Chromium's and Firefox's of the versions in the manifest and later. */
const faults: readonly (readonly [RegExp, PageFault])[] = [
  [/no tab with id|invalid tab id|tab was closed/i, 'no-tab'],
  [/no document with id|invalid document|frame with id|invalid frame id|frame was removed/i, 'document-gone'],
  [/cannot access|missing host permission|cannot be scripted|not have access|error page/i, 'no-access'],
];

function faultOf(message: string): PageFault {
  return faults.find(([pattern]) => pattern.test(message))?.[1] ?? 'failed';
}
