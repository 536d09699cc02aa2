// SPDX-License-Identifier: Apache-2.0
import type { SelfReportResult } from '../sealing/self-report-result.js';
import { nowMs, request } from './link-fixture.js';

const nowS = nowMs / 1000;

/** Everything answered with 1, in Spanish. */
export const result: SelfReportResult = {
  responseId: new Uint8Array(16).fill(3),
  sequence: 1,
  state: 'finished',
  language: 'es-US',
  utcOffsetMinutes: -300,
  startedS: nowS - 400,
  updatedS: nowS,
  research: false,
  build: new Uint8Array(8).fill(8),
  instruments: request.instruments.map(({ id, itemCount }) => ({
    id,
    asked: true,
    wording: new Uint8Array(8).fill(6),
    answers: Array.from({ length: itemCount }, () => 1),
    startedS: nowS - 300,
    completedS: nowS - 200,
  })),
};
