// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SafetyEvent } from '../index.js';
import { stateOf } from '../index.js';
import { after, eventOf, place, wholeChain } from '../testing/item9.js';
import { readSafetyEvent } from './index.js';

const sent = (event: unknown): unknown => JSON.parse(JSON.stringify(event));
const whole = after(
  eventOf(1),
  ...wholeChain,
  { what: 'corrected', fields: { action: 'referred' }, reason: 'wrote the wrong one' },
  { what: 'reopened', reason: 'closed too soon' },
  { what: 'struck', reason: 'entered twice' },
  { what: 'restored', reason: 'was no double' },
  { what: 'moved', place: { ...place, family: 'family-2' }, reason: 'wrong family' },
);
const asked = after(eventOf('declined'), {
  what: 'asked',
  item: '9',
  outcome: 'declined',
  note: 'not today',
});

describe('an event from another device', () => {
  it.each([
    ['through its whole life', whole],
    ['that was asked about', asked],
    ['just raised', eventOf(null)],
  ])('comes back as it was sent: %s', (_, event) => {
    expect(readSafetyEvent(sent(event))).toEqual({ ok: true, value: event });
  });

  it('is read even where its steps do not follow, and is closed by none of them', () => {
    const [raised, ...later] = whole.steps;
    const forged = { ...whole, steps: [raised, ...later.filter(({ what }) => what === 'closed')] };
    const read = readSafetyEvent(sent(forged));
    expect(read.ok && stateOf(read.value)).toMatchObject({ stage: 'raised', withoutEffect: 1 });
  });

  it.each([
    ['another version', { version: 2 }, 'version'],
    ['no steps', { steps: [] }, 'steps'],
    ['no raising', { steps: whole.steps.slice(1) }, 'steps'],
    ['an unknown key', { mother: 'Testmother-Canary' }, ''],
    ['an unknown step', { steps: [...whole.steps, { ...whole.steps[1], what: 'skipped' }] }, 'steps.10'],
    ['a time without offset', { steps: [{ ...whole.steps[0], at: '2026-03-04T10:00:00' }] }, 'steps.0.at'],
  ])('is refused with %s, told where', (_, change, path) => {
    const read = readSafetyEvent(sent({ ...whole, ...change }));
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.faults.map((fault) => fault.path).join()).toContain(path);
    expect(JSON.stringify(read)).not.toContain('Canary');
  });

  it('is read or refused whatever it is, and what is read has a state', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const changed = fc
      .tuple(fc.nat(whole.steps.length - 1), fc.constantFrom('what', 'at', 'fields', 'items', 'place'), value)
      .map(([index, key, other]) => ({
        ...whole,
        steps: whole.steps.map((step, at) => (at === index ? { ...step, [key]: other } : step)),
      }));
    const orders = fc
      .shuffledSubarray([...whole.steps, ...asked.steps])
      .map((steps): SafetyEvent => ({ ...whole, steps }));
    fc.assert(
      fc.property(fc.oneof(value, changed, orders), (input) => {
        const read = readSafetyEvent(sent(input));
        if (read.ok) expect(stateOf(read.value).screening).toBe(read.value.screening);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
