// SPDX-License-Identifier: Apache-2.0
import type { ProbedFrame } from './probe-page.js';

/** One field of one document of one tab. */
export type TargetKey = string;

let shown: TargetKey | null = null;

/**
 * @param tabId the tab of the frame
 * @param frame the document that holds the field
 * @param serial of the field in its document
 */
export function keyOf(tabId: number, { documentId, frameId }: ProbedFrame, serial: number): TargetKey {
  return [tabId, frameId, documentId ?? '', serial].join(' ');
}

/** @param key the field that the panel names now; null when it names none */
export function rememberShown(key: TargetKey | null): void {
  shown = key;
}

/** Whether the panel names another field than this one, or none had been looked for. */
export function isOtherThanShown(key: TargetKey): boolean {
  return shown !== null && shown !== key;
}
