// SPDX-License-Identifier: Apache-2.0
import type { FrameFocus, FrameReport, FrameStep, FrameWithin } from './frame-report.js';

interface Reporting {
  readonly report: FrameReport;
}

/** The frame that had the focus last, followed from the top. */
export type FramePick<Frame extends Reporting> =
  | { readonly found: 'field'; readonly frame: Frame; readonly focus: Exclude<FrameFocus, { kind: 'frame' }> }
  | { readonly found: 'nothing' }
  /** The way ends at a frame that did not answer. */
  | { readonly found: 'unreachable'; readonly origin: string };

/**
 * Follows the focus from the top frame down: each frame names the field, or the frame within it, that the user was in
 * last. A field that merely can be written to is never picked: with the panel focused, every frame's document looks
 * unfocused, and one in design mode always looks editable.
 * @param frames all that answered
 */
export function pickFrame<Frame extends Reporting>(frames: readonly Frame[]): FramePick<Frame> {
  let frame = frames.find(({ report }) => report.address.length === 0);
  for (let depth = 0; frame !== undefined && depth <= frames.length; depth += 1) {
    const { last } = frame.report;
    const next = frameToEnter(frames, frame);
    if (next === null) {
      if (last === null || last.kind === 'frame') return { found: 'nothing' };
      return { found: 'field', frame, focus: last };
    }
    frame = frameAt(frames, frame, next);
    if (frame === undefined) return { found: 'unreachable', origin: next.origin };
  }
  return { found: 'nothing' };
}

/**
 * The frame inside that had the focus last. A frame may have the focus now while a field beside it had it last: the
 * user clicked from the panel straight into the frame, or a script of the page moved the focus when the window lost it.
 * Only the first leaves a trace in the frame; where that cannot be seen, it may be either.
 */
function frameToEnter<Frame extends Reporting>(frames: readonly Frame[], frame: Frame): FrameWithin | null {
  const { last, active, attendedMs } = frame.report;
  if (last?.kind === 'frame') return last;
  if (active === null) return null;
  const inner = frameAt(frames, frame, active);
  if (last === null || inner === undefined) return active;
  return lastAttended(frames, inner) > attendedMs ? active : null;
}

function lastAttended<Frame extends Reporting>(frames: readonly Frame[], frame: Frame): number {
  const { address } = frame.report;
  const within = frames.filter(({ report }) => isBelow(report.address, address));
  return Math.max(...within.map(({ report }) => report.attendedMs));
}

function frameAt<Frame extends Reporting>(
  frames: readonly Frame[],
  outer: Frame,
  { step }: FrameWithin,
): Frame | undefined {
  const { address } = outer.report;
  const found = frames.filter(
    ({ report }) =>
      report.address.length === address.length + 1 &&
      isBelow(report.address, address) &&
      isSame(step, report.address.at(-1)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function isBelow(address: readonly FrameStep[], above: readonly FrameStep[]): boolean {
  return above.every((step, index) => isSame(step, address[index]));
}

/** Another origin's frame cannot tell its place; its number has to do. */
function isSame(step: FrameStep, other: FrameStep | undefined): boolean {
  if (other === undefined) return false;
  if (step.place !== '' && other.place !== '') return step.place === other.place;
  return step.index >= 0 && step.index === other.index;
}
