// SPDX-License-Identifier: Apache-2.0
import { installFinder } from '../../page/install-finder.js';
import { installReader } from '../../page/install-reader.js';
import { installTracker } from '../../page/install-tracker.js';
import { probeFrame } from '../../page/probe-frame.js';
import { currentTab } from '../../platform/current-tab.js';
import { type FrameAnswer, type PageAnswer, runInPage } from '../../platform/run-in-page.js';
import { type FrameReport, readFrameReport } from './frame-report.js';

/** A frame that answered, and how to reach it again. */
export interface ProbedFrame {
  readonly frameId: number;
  readonly documentId: string | null;
  readonly report: FrameReport;
}

/** What all reachable frames of the current tab say. */
export type Probe =
  | {
      readonly ok: true;
      readonly tabId: number;
      /** Later calls name it, and refuse to work in a document that was loaded since. */
      readonly token: string;
      readonly frames: readonly ProbedFrame[];
    }
  | { readonly ok: false; readonly reach: 'no-access' | 'no-answer' };

const answerWithinMs = 3000;

/** Asks every frame of the tab beside the panel what had the focus last, and has them remember it from now on. */
export async function probePage(): Promise<Probe> {
  const tab = await currentTab();
  if (tab === undefined) return { ok: false, reach: 'no-access' };
  const { tabId } = tab;
  const token = crypto.randomUUID();
  const shared = { tabId, world: 'ISOLATED', frames: 'all', answerWithinMs } as const;
  const probe = (): Promise<PageAnswer> => runInPage({ ...shared, func: probeFrame, args: [token] });
  let answer = await probe();
  if (answer.ok && answer.frames.some(isBare)) {
    for (const func of [installFinder, installReader, installTracker])
      await runInPage({ ...shared, func, args: [] });
    answer = await probe();
  }
  if (!answer.ok) return { ok: false, reach: answer.code === 'no-answer' ? 'no-answer' : 'no-access' };
  return { ok: true, tabId, token, frames: answer.frames.flatMap(toProbed) };
}

function isBare({ result }: FrameAnswer): boolean {
  return readFrameReport(result) === 'bare';
}

function toProbed({ frameId, documentId, result }: FrameAnswer): readonly ProbedFrame[] {
  const report = readFrameReport(result);
  return report === null || report === 'bare' ? [] : [{ frameId, documentId, report }];
}
