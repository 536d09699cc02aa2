// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { blankDocumentation, stateOf, takeStep } from './index.js';
import type { SafetyCommand, SafetyDocumentation } from './index.js';
import { after, complete, eventOf, stamp, wholeChain } from './testing/item9.js';

/** Written out: what has to be there is not asked of the code that checks it. */
const neededFields = [
  'value',
  'askedDirectly',
  'tool',
  'toolResult',
  'intent',
  'plan',
  'means',
  'infantSafetyAsked',
  'consultedWhom',
  'consultedAt',
  'action',
  'followUp',
] as const;
const [acknowledge, note, document, close] = wholeChain;
const endorsed = eventOf(1);
const refusal = (event: ReturnType<typeof eventOf>, command: SafetyCommand) => {
  const taken = takeStep(event, command, stamp(9));
  return taken.ok ? 'taken' : taken.code;
};

describe('the chain of an endorsed item', () => {
  it('goes from raised to closed with who and when at each step', () => {
    const stages = [[], [acknowledge], [acknowledge, note], [acknowledge, note, document], wholeChain].map(
      (commands) => stateOf(after(endorsed, ...commands)).stage,
    );
    expect(stages).toEqual(['raised', 'acknowledged', 'acknowledged', 'documented', 'closed']);
    expect(stateOf(after(endorsed, ...wholeChain))).toMatchObject({
      kind: 'act-now',
      raised: stamp(0),
      acknowledged: stamp(1),
      documented: stamp(3),
      closed: stamp(4),
      withoutEffect: 0,
    });
  });

  it.each([
    ['raised', [], [note, document, close, { what: 'reopened', reason: 'x' }]],
    ['acknowledged', [acknowledge], [acknowledge, close]],
    ['documented', [acknowledge, note, document], [acknowledge, note, document]],
    ['closed', wholeChain, [acknowledge, note, document, close]],
  ] as const)('skips and repeats nothing: %s', (_, taken, wrong) => {
    const event = after(endorsed, ...taken);
    expect(wrong.map((command) => refusal(event, command))).toEqual(wrong.map(() => 'wrong-stage'));
  });

  it.each(neededFields)('is not documented without %s', (field) => {
    const event = after(endorsed, acknowledge, { what: 'noted', fields: { ...complete, ...blanked(field) } });
    expect(takeStep(event, document, stamp(9))).toEqual({
      ok: false,
      code: 'missing-fields',
      fields: [field],
    });
  });

  it.each([
    ['whyNotAsked', { askedDirectly: 'no' }],
    ['infantSafetyNote', { infantSafetyAsked: 'no' }],
    ['toolName', { tool: 'agency' }],
  ] as const)('needs %s where %o', (field, fields) => {
    const event = after(endorsed, acknowledge, note, { what: 'noted', fields });
    expect(takeStep(event, document, stamp(9))).toMatchObject({ code: 'missing-fields', fields: [field] });
    const told = after(event, { what: 'noted', fields: { [field]: 'told' } });
    expect(refusal(told, document)).toBe('taken');
  });

  it.each([
    ['value', 'a lot'],
    ['value', Number.NaN],
    ['askedDirectly', true],
    ['tool', 'guess'],
    ['plan', 'maybe'],
    ['consultedAt', '2026-03-04'],
    ['consultedAt', '0026-03-04T10:30:00-05:00'],
    ['followUp', '2026-02-30'],
    ['action', 5],
    ['toString', 'x'],
  ])('takes no %s of %o', (field, value) => {
    const event = after(endorsed, acknowledge);
    const command = { what: 'noted', fields: { [field]: value } } as SafetyCommand;
    expect(takeStep(event, command, stamp(9))).toEqual({ ok: false, code: 'bad-field', fields: [field] });
  });

  it.each([
    [{ at: '2026-03-04T10:00:00-05:00', by: ' ' }],
    [{ at: '2026-03-04', by: 'Testvisitor Example' }],
    [{ at: '2026-03-04T10:00:00', by: 'Testvisitor Example' }],
    [{ at: '2026-02-30T10:00:00Z', by: 'Testvisitor Example' }],
  ])('takes no step of %o', (unknown) => {
    expect(takeStep(endorsed, acknowledge, unknown)).toEqual({ ok: false, code: 'bad-stamp' });
  });
});

describe('what was documented', () => {
  const closed = after(endorsed, ...wholeChain);

  it('is put right with a trace, and stays closed', () => {
    const event = after(closed, {
      what: 'corrected',
      fields: { action: 'referred' },
      reason: 'wrote the wrong one',
    });
    expect(stateOf(event)).toMatchObject({ stage: 'closed', documentation: { action: 'referred' } });
    expect(event.steps.at(-1)).toMatchObject({ before: { action: complete.action }, by: stamp().by });
  });

  it('is not emptied, and not put right without a reason', () => {
    expect(refusal(closed, { what: 'corrected', fields: { action: ' ' }, reason: 'x' })).toBe(
      'missing-fields',
    );
    expect(refusal(closed, { what: 'corrected', fields: { tool: 'agency' }, reason: 'x' })).toBe(
      'missing-fields',
    );
    expect(refusal(closed, { what: 'corrected', fields: { action: 'y' }, reason: ' ' })).toBe('needs-reason');
  });

  it('can be opened again, and closed once more', () => {
    const reopened = after(closed, { what: 'reopened', reason: 'closed too soon' });
    expect(stateOf(reopened)).toMatchObject({ stage: 'documented', closed: null });
    expect(stateOf(after(reopened, close)).stage).toBe('closed');
  });
});

function blanked(field: keyof SafetyDocumentation): Partial<SafetyDocumentation> {
  const isText = field === 'toolResult' || field === 'consultedWhom' || field === 'action';
  return { [field]: isText ? '  ' : blankDocumentation[field] };
}
