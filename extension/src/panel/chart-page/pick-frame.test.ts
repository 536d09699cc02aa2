// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { FrameFocus, FrameReport, FrameStep, FrameWithin } from './frame-report.js';
import { pickFrame } from './pick-frame.js';

const field: FrameFocus = {
  kind: 'field',
  label: 'Subjective',
  context: '',
  refusal: null,
  room: null,
  serial: 1,
};
const step = (place: string, index: number): FrameStep => ({ place, index });
const frame = (
  address: readonly FrameStep[],
  last: FrameFocus | null,
  more: Partial<FrameReport> = {},
): { report: FrameReport } => ({
  report: { address, origin: 'https://ehr.example.org', last, attendedMs: 0, active: null, ...more },
});
const to = (inner: FrameStep, origin = ''): FrameWithin => ({ kind: 'frame', step: inner, origin });

const first = step('1/0', 0);
const second = step('1/1', 1);
const inShadow = step('1/shadow/0', -1);

describe('the frame that a note goes to', () => {
  it('is the top one when a field there had the focus last', () => {
    const top = frame([], field);
    expect(pickFrame([frame([first], field), top])).toMatchObject({ found: 'field', frame: top });
  });

  it('is found three deep, past others that could be written to as well', () => {
    const wanted = frame([first, second, inShadow], field);
    const frames = [
      frame([], to(first)),
      frame([first], to(second)),
      frame([second], field),
      frame([first, first], field),
      frame([first, second], to(inShadow)),
      wanted,
    ];
    expect(pickFrame(frames)).toMatchObject({ found: 'field', frame: wanted });
  });

  it('is known by its number where its parent is of another origin', () => {
    const wanted = frame([step('', 1)], field);
    expect(pickFrame([frame([], to(second)), frame([step('', 0)], field), wanted])).toMatchObject({
      frame: wanted,
    });
  });

  it.each([
    ['did not answer', [frame([], to(first, 'https://forms.example.org')), frame([second], field)]],
    [
      'answers twice',
      [frame([], to(first, 'https://forms.example.org')), frame([first], field), frame([first], field)],
    ],
    [
      'has neither place nor number',
      [frame([], to(step('', -1), 'https://forms.example.org')), frame([step('', -1)], field)],
    ],
  ])('is out of reach when the one in the focus %s', (_, frames) => {
    expect(pickFrame(frames)).toEqual({ found: 'unreachable', origin: 'https://forms.example.org' });
  });

  it('is none below a frame that cannot be looked into, though one inside of it answers', () => {
    const frames = [frame([], to(first)), frame([first, step('', 0)], field)];
    expect(pickFrame(frames)).toMatchObject({ found: 'unreachable' });
  });

  it.each([
    ['after the field beside it, by a click from the panel straight into it', 20, 1],
    ['by a script, when the window had lost the focus', 0, 0],
    ['by a script, though the user was in it before', 5, 0],
  ])('with a frame that came into the focus %s', (_, attendedMs, picked) => {
    const frames = [
      frame([], field, { attendedMs: 10, active: to(first) }),
      frame([first], field, { attendedMs }),
    ];
    expect(pickFrame(frames)).toMatchObject({ found: 'field', frame: frames[picked] });
  });

  it('is out of reach when the focus may have gone on into a frame that does not answer', () => {
    const frames = [frame([], field, { attendedMs: 10, active: to(first, 'https://forms.example.org') })];
    expect(pickFrame(frames)).toEqual({ found: 'unreachable', origin: 'https://forms.example.org' });
  });

  it('counts the frames inside a frame when it asks where the user was last', () => {
    const frames = [
      frame([], field, { attendedMs: 10, active: to(first) }),
      frame([first], to(second), { attendedMs: 5 }),
      frame([first, second], field, { attendedMs: 20 }),
    ];
    expect(pickFrame(frames)).toMatchObject({ found: 'field', frame: frames[2] });
  });

  it.each([
    ['nothing had the focus', [frame([], null)]],
    ['nothing in the inner frame had the focus', [frame([], to(first)), frame([first], null)]],
    ['no frame answered', []],
  ])('is none when %s', (_, frames) => {
    expect(pickFrame(frames)).toEqual({ found: 'nothing' });
  });
});
