// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { RelayStartError } from '../errors.js';
import { ClockTrust } from './clock-trust.js';

const markS = 1_800_000_000;
const weekS = 7 * 24 * 3600;

it.each([
  ['a new database', undefined, markS],
  ['the time of the last use', markS, markS],
  ['ten minutes before it', markS, markS - 600],
  ['a week and ten minutes after it', markS, markS + weekS + 600],
])('is trusted with %s', (_name, mark, nowS) => {
  expect(new ClockTrust(mark, nowS).isTrusted).toBe(true);
});

it('stops a start with a clock that stands before the last use, and says both times', () => {
  const start = () => new ClockTrust(markS, markS - 601);
  expect(start).toThrow(RelayStartError);
  expect(start).toThrow('2027-01-15T07:49:59.000Z');
  expect(start).toThrow('2027-01-15T08:00:00.000Z');
  expect(start).toThrow('ACCEPT_CLOCK');
});

it('is not trusted further ahead than a slot can live, until a panel confirms it', () => {
  const trust = new ClockTrust(markS, markS + weekS + 601);
  expect(trust.isTrusted).toBe(false);
  trust.confirm();
  expect(trust.isTrusted).toBe(true);
});
