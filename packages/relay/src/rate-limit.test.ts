// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { RateLimit } from './rate-limit.js';

const minuteMs = 60_000;

it('lets half a minute’s worth through at once, then one after another', () => {
  let nowMs = 0;
  const limit = new RateLimit(60, () => nowMs);
  const passed = Array.from({ length: 40 }, () => limit.take('a')).filter((waitS) => waitS === 0);
  expect(passed).toHaveLength(30);
  expect(limit.take('a')).toBe(1);
  nowMs += 1000;
  expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBe(1);
});

it('keeps keys apart', () => {
  const limit = new RateLimit(2, () => 0);
  expect([limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([0, 30, 0]);
});

it('never gives more than half a minute’s worth after a long rest', () => {
  let nowMs = 0;
  const limit = new RateLimit(10, () => nowMs);
  limit.take('a');
  nowMs += 100 * minuteMs;
  const passed = Array.from({ length: 20 }, () => limit.take('a')).filter((waitS) => waitS === 0);
  expect(passed).toHaveLength(5);
});

it('counts a charge, but owes nothing beyond an empty bucket', () => {
  let nowMs = 0;
  const limit = new RateLimit(60, () => nowMs);
  limit.charge('a', 1000);
  expect(limit.take('a')).toBe(1);
  nowMs += 1000;
  expect(limit.take('a')).toBe(0);
});

it('does not count what it gives back, and never gives more than it may hold', () => {
  const limit = new RateLimit(4, () => 0);
  for (let round = 0; round < 10; round += 1) {
    expect(limit.take('a')).toBe(0);
    limit.giveBack('a');
  }
  limit.giveBack('a');
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 15]);
});

it('forgets the key that was used longest ago when a hundred thousand others come', () => {
  const limit = new RateLimit(2, () => 0);
  limit.take('first');
  for (let index = 0; index < 100_000; index += 1) limit.take(`other ${index}`);
  expect(limit.take('first')).toBe(0);
});
