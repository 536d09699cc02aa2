// SPDX-License-Identifier: Apache-2.0
import { type PageFault, runInPage } from '../../platform/run-in-page.js';
import type { ProbedFrame } from './probe-page.js';

/** One frame's answer, unchecked, or why there is none. */
export type PickedAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: PageFault };

/** The frame that a note goes to. */
export class PickedFrame {
  readonly tabId: number;
  readonly token: string;
  readonly #frame: ProbedFrame;

  /** @param probe of which this frame is one */
  constructor({ tabId, token }: { readonly tabId: number; readonly token: string }, frame: ProbedFrame) {
    this.tabId = tabId;
    this.token = token;
    this.#frame = frame;
  }

  /**
   * Runs a function in the very document that was probed, where the browser names documents; elsewhere in its frame,
   * and the function must compare the token.
   */
  async run<Args extends readonly unknown[]>(
    func: (...args: Args) => unknown,
    { args, world = 'ISOLATED', answerWithinMs }: RunOptions<Args>,
  ): Promise<PickedAnswer> {
    const { documentId, frameId } = this.#frame;
    const frames = documentId === null ? { frameIds: [frameId] } : { documentIds: [documentId] };
    const answer = await runInPage({ tabId: this.tabId, world, frames, func, args, answerWithinMs });
    return answer.ok ? { ok: true, result: answer.frames[0]?.result } : answer;
  }

  /**
   * Runs a function in every reachable frame of the tab.
   * @returns null when the tab did not answer
   */
  async runInAll<Args extends readonly unknown[]>(
    func: (...args: Args) => unknown,
    { args, answerWithinMs }: RunOptions<Args>,
  ): Promise<readonly unknown[] | null> {
    const { tabId } = this;
    const answer = await runInPage({ tabId, world: 'ISOLATED', frames: 'all', func, args, answerWithinMs });
    return answer.ok ? answer.frames.map(({ result }) => result) : null;
  }
}

interface RunOptions<Args> {
  readonly args: Args;
  readonly world?: 'ISOLATED' | 'MAIN';
  /** Milliseconds. */
  readonly answerWithinMs: number;
}
