// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { openEvents, stateOf } from '@cradleside/safety';
import { readSafetyEvent } from '@cradleside/safety/schema';
import { expect, it } from 'vitest';

/** As version 1 stored it: records outlive the code that wrote them. */
const stored = JSON.parse(readFileSync(new URL('closed-event.version-1.json', import.meta.url), 'utf8'));

it('a closed event of version 1 is read as closed for ever, by whom and with what was documented', () => {
  expect(readSafetyEvent(stored)).toEqual({ ok: true, value: stored });
  expect(stateOf(stored)).toMatchObject({
    stage: 'closed',
    closed: { at: '2026-03-04T10:04:00-05:00', by: 'Testvisitor Example' },
    documentation: { action: 'safety plan made together', followUp: '2026-03-11' },
    withoutEffect: 0,
  });
  expect(openEvents([stored])).toEqual([]);
});

it('without its last step it is open again', () => {
  expect(openEvents([{ ...stored, steps: stored.steps.slice(0, -1) }])).toHaveLength(1);
});
