// SPDX-License-Identifier: Apache-2.0
import { cleanPageText } from './clean-page-text.js';

/** Where a frame stands in its parent: its element's place in the document, and its number among the frames. */
export interface FrameStep {
  /** Empty where the parent is of another origin. */
  readonly place: string;
  /** -1 where the frame is in a shadow tree. */
  readonly index: number;
}

/** What one frame says about itself. */
export interface FrameReport {
  /** From the top; empty for the top frame. */
  readonly address: readonly FrameStep[];
  readonly origin: string;
  readonly last: FrameFocus | null;
  /** When the user was last there: milliseconds since 1970; 0 when that was before the extension looked. */
  readonly attendedMs: number;
  /** The frame within it that has the focus now, by whomever it was put there. */
  readonly active: FrameWithin | null;
}

/** A frame as its parent names it. */
export interface FrameWithin {
  readonly kind: 'frame';
  readonly step: FrameStep;
  readonly origin: string;
}

/** What had the focus last in a frame. */
export type FrameFocus =
  | FrameWithin
  | {
      readonly kind: 'field' | 'rich-text';
      readonly label: string;
      readonly context: string;
      readonly refusal: 'read-only' | 'disabled' | 'kind' | null;
      readonly room: number | null;
      /** Of its document: no other field has it. */
      readonly serial: number;
    };

const mostCharacters = 80;
const deepestFrame = 20;
const longestPlace = 2000;
const longestOrigin = 300;

/**
 * Checks what a frame answered.
 * @returns `bare` where nothing is installed yet, null where the answer has another shape
 */
export function readFrameReport(answer: unknown): FrameReport | 'bare' | null {
  if (!isObject(answer)) return null;
  if (answer['state'] === 'bare') return 'bare';
  const { address, origin, last, attendedMs, active } = answer;
  if (answer['state'] !== 'ready' || !Array.isArray(address) || address.length > deepestFrame) return null;
  const steps = address.map(readStep).filter((step) => step !== null);
  if (steps.length !== address.length || typeof origin !== 'string') return null;
  const focus = last === null ? null : readFocus(last);
  const activeFrame = active === null ? null : readFrame(active);
  if (focus === undefined || activeFrame === undefined || !isCount(attendedMs)) return null;
  return {
    address: steps,
    origin: origin.slice(0, longestOrigin),
    last: focus,
    attendedMs,
    active: activeFrame,
  };
}

function readFrame(value: unknown): FrameWithin | undefined {
  if (!isObject(value) || value['kind'] !== 'frame') return undefined;
  const step = readStep(value['step']);
  const { origin } = value;
  if (step === null || typeof origin !== 'string') return undefined;
  return { kind: 'frame', step, origin: cleanPageText(origin, longestOrigin) };
}

function readFocus(value: unknown): FrameFocus | undefined {
  if (!isObject(value)) return undefined;
  const { kind, label, context, refusal, room, serial } = value;
  if (kind === 'frame') return readFrame(value);
  if (kind !== 'field' && kind !== 'rich-text') return undefined;
  if (typeof label !== 'string' || typeof context !== 'string') return undefined;
  const isKnownRefusal =
    refusal === null || refusal === 'read-only' || refusal === 'disabled' || refusal === 'kind';
  if (!isKnownRefusal || !(room === null || isCount(room)) || !isCount(serial)) return undefined;
  return {
    kind,
    label: cleanPageText(label, mostCharacters),
    context: cleanPageText(context, mostCharacters),
    refusal,
    room,
    serial,
  };
}

function readStep(value: unknown): FrameStep | null {
  if (!isObject(value)) return null;
  const { place, index } = value;
  if (typeof place !== 'string' || place.length > longestPlace) return null;
  return typeof index === 'number' && Number.isInteger(index) && index >= -1 ? { place, index } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
