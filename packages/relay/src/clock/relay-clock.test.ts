// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { RelayClock } from './relay-clock.js';

const startS = 1_800_000_000;
const hourS = 3600;

function clockOf(time: { wallS: number; uptimeS: number }): RelayClock {
  return new RelayClock({ wallMs: () => time.wallS * 1000, uptimeS: () => time.uptimeS });
}

it('follows the system clock while it goes on as it should', () => {
  const time = { wallS: startS, uptimeS: 50 };
  const clock = clockOf(time);
  time.wallS += hourS;
  time.uptimeS += hourS;
  expect(clock.nowS()).toBe(startS + hourS);
  expect(clock.steppedS()).toBe(0);
});

it.each([600, -600])('follows a correction of %d s', (stepS) => {
  const time = { wallS: startS, uptimeS: 50 };
  const clock = clockOf(time);
  time.wallS += stepS;
  expect(clock.nowS()).toBe(startS + stepS);
});

it.each([
  ['one second more than the skew ahead', 601],
  ['an hour back', -hourS],
  ['a year ahead', 365 * 24 * hourS],
  ['a year back', -365 * 24 * hourS],
])('does not follow a clock that is set %s', (_name, stepS) => {
  const time = { wallS: startS, uptimeS: 50 };
  const clock = clockOf(time);
  time.wallS += stepS + hourS;
  time.uptimeS += hourS;
  expect(clock.nowS()).toBe(startS + hourS);
  expect(clock.steppedS()).toBe(stepS);
});

it('follows again once the clock was set right', () => {
  const time = { wallS: startS, uptimeS: 50 };
  const clock = clockOf(time);
  time.wallS += 10 * hourS;
  expect(clock.nowS()).toBe(startS);
  time.wallS -= 10 * hourS - 5;
  time.uptimeS += 4;
  expect(clock.nowS()).toBe(startS + 5);
  expect(clock.steppedS()).toBe(0);
});

it('counts the time that the machine slept', () => {
  const time = { wallS: startS, uptimeS: 50 };
  const clock = clockOf(time);
  time.wallS += 8 * hourS;
  time.uptimeS += 8 * hourS;
  expect(clock.nowS()).toBe(startS + 8 * hourS);
});
