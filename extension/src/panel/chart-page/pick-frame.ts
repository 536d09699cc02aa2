// SPDX-License-Identifier: Apache-2.0
import type { FrameFocus, FrameReport, FrameStep } from './frame-report.js';

/** The frame that had the focus last, followed from the top. */
export type FramePick<Frame extends { readonly report: FrameReport }> =
  | { readonly found: 'field'; readonly frame: Frame; readonly focus: Exclude<FrameFocus, { kind: 'frame' }> }
  | { readonly found: 'nothing' }
  /** The way ends at a frame that did not answer. */
  | { readonly found: 'unreachable'; readonly origin: string };

/**
 * Follows the focus from the top frame down: each frame names the frame within it that had the focus last. A field
 * that merely can be written to is never picked: with the panel focused, every frame's document looks unfocused, and
 * one in design mode always looks editable.
 * @param frames all that answered
 */
export function pickFrame<Frame extends { readonly report: FrameReport }>(
  frames: readonly Frame[],
): FramePick<Frame> {
  let frame = frames.find(({ report }) => report.address.length === 0);
  for (let depth = 0; frame !== undefined && depth <= frames.length; depth += 1) {
    const { last, address } = frame.report;
    if (last === null) return { found: 'nothing' };
    if (last.kind !== 'frame') return { found: 'field', frame, focus: last };
    const inner = frames.filter(
      ({ report }) =>
        report.address.length === address.length + 1 &&
        address.every((step, index) => isSame(step, report.address[index])) &&
        isSame(last.step, report.address.at(-1)),
    );
    if (inner.length !== 1) return { found: 'unreachable', origin: last.origin };
    [frame] = inner;
  }
  return { found: 'nothing' };
}

/** Another origin's frame cannot tell its place; its number has to do. */
function isSame(step: FrameStep, other: FrameStep | undefined): boolean {
  if (other === undefined) return false;
  if (step.place !== '' && other.place !== '') return step.place === other.place;
  return step.index >= 0 && step.index === other.index;
}
