// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import type { SealedAnswer, SelfReportResult } from '../sealing/self-report-result.js';
import { request } from './link-fixture.js';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const seconds = fc.integer({ min: 0, max: 0xff_ff_ff_ff });
const maybeSeconds = fc.option(seconds, { nil: null });
const answer: fc.Arbitrary<SealedAnswer> = fc.oneof(
  fc.integer({ min: 0, max: 250 }),
  fc.constantFrom('declined' as const, 'not-asked' as const, null),
);

/** Any result of `request` that a page could make; none that was taken back, since that loses its answers. */
export const anyResult: fc.Arbitrary<SelfReportResult> = fc.record({
  responseId: bytes(16),
  sequence: fc.integer({ min: 1, max: 65_535 }),
  state: fc.constantFrom('open', 'finished', 'stopped'),
  language: fc.constantFrom('en', 'es-US', 'ar'),
  utcOffsetMinutes: fc.integer({ min: -840, max: 840 }),
  startedS: maybeSeconds,
  updatedS: seconds,
  research: fc.option(fc.boolean(), { nil: null }),
  build: bytes(8),
  instruments: fc.tuple(
    ...request.instruments.map(({ id, itemCount }) =>
      fc.record({
        id: fc.constant(id),
        asked: fc.boolean(),
        wording: bytes(8),
        answers: fc.array(answer, { minLength: 0, maxLength: itemCount }),
        startedS: maybeSeconds,
        completedS: maybeSeconds,
      }),
    ),
  ),
});
