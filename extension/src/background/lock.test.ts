// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockSession, lockSessionWhenDue } from './lock.js';

const world = vi.hoisted(() => ({
  session: undefined as unknown,
  isAlarmOn: false,
  sent: [] as unknown[],
  whenAlarmStops: (): void => undefined,
}));

vi.mock('../platform/session-port.js', () => ({
  sessionPort: {
    read: async () => world.session,
    clear: async () => {
      world.session = undefined;
      world.isAlarmOn = false;
    },
  },
}));
vi.mock('../platform/lock-alarm.js', () => ({
  startLockAlarm: async () => {
    world.isAlarmOn = true;
  },
  stopLockAlarm: async () => {
    world.isAlarmOn = false;
    world.whenAlarmStops();
  },
}));
vi.mock('../platform/own-messages.js', () => ({
  sendToOwnPages: async (message: unknown) => void world.sent.push(message),
}));

const nowMs = Date.UTC(2026, 2, 4, 10, 0);
const minuteMs = 60_000;

beforeEach(() => {
  world.session = undefined;
  world.isAlarmOn = true;
  world.sent = [];
  world.whenAlarmStops = () => undefined;
});

describe('the background', () => {
  it.each([
    ['one millisecond after the deadline', { deadlineMs: nowMs - 1 }, 'idle'],
    ['at the deadline', { deadlineMs: nowMs }, 'idle'],
    ['hours later, after sleep', { deadlineMs: nowMs - 300 * minuteMs }, 'idle'],
    ['when the clock went back by more than a minute', { deadlineMs: nowMs + 16 * minuteMs + 1 }, 'clock'],
    ['when the item has no deadline', { wrapped: 'x' }, 'idle'],
    ['when the deadline is no number', { deadlineMs: '9999999999999' }, 'idle'],
    ['when the deadline is endless', { deadlineMs: Infinity }, 'idle'],
    ['when the item is no object', 'x', 'idle'],
  ])('locks %s', async (_, session, cause) => {
    world.session = session;
    await lockSessionWhenDue(nowMs);
    expect(world.session).toBeUndefined();
    expect(world.sent).toEqual([{ name: 'background-to-panel/lock', cause }]);
  });

  it.each([
    ['one millisecond before the deadline', nowMs + 1],
    ['with the longest deadline that a policy allows', nowMs + 15 * minuteMs],
    ['when the clock went back by a minute', nowMs + 16 * minuteMs],
  ])('leaves the vault open %s', async (_, deadlineMs) => {
    world.session = { deadlineMs };
    await lockSessionWhenDue(nowMs);
    expect(world.session).toEqual({ deadlineMs });
    expect(world.sent).toEqual([]);
    expect(world.isAlarmOn).toBe(true);
  });

  it('puts its alarm off when the vault is locked, and says nothing', async () => {
    await lockSessionWhenDue(nowMs);
    expect(world.isAlarmOn).toBe(false);
    expect(world.sent).toEqual([]);
  });

  it('puts its alarm on again when the vault was unlocked meanwhile', async () => {
    world.whenAlarmStops = () => {
      world.session = { deadlineMs: nowMs + minuteMs };
    };
    await lockSessionWhenDue(nowMs);
    expect(world.isAlarmOn).toBe(true);
  });

  it('locks at once when the system is locked', async () => {
    world.session = { deadlineMs: nowMs + minuteMs };
    await lockSession('system');
    expect(world.session).toBeUndefined();
    expect(world.sent).toEqual([{ name: 'background-to-panel/lock', cause: 'system' }]);
  });
});
