// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault } from './create-vault.js';
import type { LockedEvent } from './events.js';
import { inspectVault } from './inspect-vault.js';
import type { RecordStore } from './record-store.js';
import { resumeVault } from './resume-vault.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import { openRaw } from './testing/vault-rows.js';
import { unlockVault } from './unlock-vault.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let options: ReturnType<typeof freshVaultOptions>;
let store: RecordStore;
let causes: string[];
let settled: Promise<void>;

beforeEach(async () => {
  options = freshVaultOptions();
  ({ store } = await createVault({ passphrase, actor: 'Visitor Example' }, options));
  await store.write([{ put: { kind: 'family', value: 'K-204' } }], []);
  causes = [];
  store.addEventListener('locked', (event) => {
    causes.push((event as LockedEvent).cause);
    ({ settled } = event as LockedEvent);
  });
});

const auditAfterUnlock = async () => {
  const unlocked = await unlockVault({ passphrase }, options);
  return (await unlocked.readAudit())
    .filter(({ action }) => action === 'vault.locked')
    .map(({ detail }) => detail);
};

describe('a vault locks', () => {
  it.each([
    ['ten minutes after the last touch', 10 * minuteMs, 'idle', 'locked'],
    ['when the clock was set back by more than a minute', -61_000, 'clock', 'clock-moved-back'],
    ['when the clock was set back by a year', -365 * 24 * hourMs, 'clock', 'clock-moved-back'],
    ['when the clock jumps a year ahead', 365 * 24 * hourMs, 'idle', 'locked'],
  ])('%s', async (_, stepMs, cause, code) => {
    options.clock.nowMs += stepMs;
    expect(() => store.records()).toThrow(expect.objectContaining({ code }));
    await vi.waitFor(() => expect(causes).toEqual([cause]));
    await settled;
    expect(options.session.text).toBeUndefined();
    const raw = await openRaw(options.name);
    expect(await raw.get('meta', 'session')).toBeUndefined();
    raw.close();
    expect(await auditAfterUnlock()).toEqual([cause]);
  });

  it.each([
    ['just before its deadline', 10 * minuteMs - 1],
    ['when a network clock goes back by a minute', -minuteMs],
  ])('not %s', (_, stepMs) => {
    options.clock.nowMs += stepMs;
    expect(store.records()).toHaveLength(1);
  });

  it('later for each touch, but never later than twelve hours', () => {
    const startedMs = options.clock.nowMs;
    for (let touches = 0; touches < 12 * 60; touches += 1) {
      expect(store.records()).toHaveLength(1);
      store.touch();
      options.clock.nowMs += minuteMs;
    }
    expect(store.deadlineMs).toBe(startedMs + 12 * hourMs);
    expect(() => store.touch()).toThrow('locked');
  });

  it.each([59_999, 900_001, Number.NaN])('after no idle time of %d ms', async (idleLockMs) => {
    await store.lock('button');
    await expect(unlockVault({ passphrase }, { ...options, idleLockMs })).rejects.toThrow(RangeError);
  });

  it('for writes that were asked for before', async () => {
    const writing = store.write([{ put: { kind: 'family', value: 'late' } }], []).then(
      () => 2,
      () => 1,
    );
    await store.lock('button');
    const outcome = await writing;
    const unlocked = await unlockVault({ passphrase }, options);
    expect(unlocked.records()).toHaveLength(outcome);
  });

  it('once, whoever asks', async () => {
    await Promise.all([store.lock('button'), store.lock('system'), store.lock('idle')]);
    expect(causes).toEqual(['button']);
    expect(await auditAfterUnlock()).toEqual(['button']);
  });

  it('in every panel', async () => {
    const panel = await resumeVault(options);
    const heard = new Promise<string>((resolve) => {
      panel?.addEventListener('locked', (event) => resolve((event as LockedEvent).cause));
    });
    await store.lock('hand-over');
    expect(await heard).toBe('hand-over');
    expect(() => panel?.records()).toThrow('locked');
  });

  it('in a panel that did not hear of it, at its next write', async () => {
    const panel = await resumeVault(options);
    const raw = await openRaw(options.name);
    await raw.delete('meta', 'session');
    raw.close();
    await expect(panel?.write([{ put: { kind: 'family', value: 1 } }], [])).rejects.toMatchObject({
      code: 'locked',
    });
  });
});

describe('a session', () => {
  it('goes on in a new page, and with the deadline that it had', async () => {
    options.clock.nowMs += 5 * minuteMs;
    const page = await resumeVault(options);
    expect(page?.records()).toEqual(store.records());
    expect(page?.deadlineMs).toBe(store.deadlineMs);
  });

  it('does not go on after its deadline, and the log says so', async () => {
    options.clock.nowMs += 10 * minuteMs;
    expect(await resumeVault(options)).toBeNull();
    expect(options.session.text).toBeUndefined();
    expect(await auditAfterUnlock()).toEqual(['idle']);
  });

  it('moves the deadline of other panels', async () => {
    const panel = await resumeVault(options);
    options.clock.nowMs += minuteMs;
    store.touch();
    await vi.waitFor(() => expect(panel?.deadlineMs).toBe(store.deadlineMs));
  });

  it.each([
    ['nothing in the session port', undefined],
    ['something else there', '{"sessionId":1}'],
    ['text that is no session', '"x"'],
  ])('does not go on with %s', async (_, text) => {
    options.session.text = text;
    expect(await resumeVault(options)).toBeNull();
  });

  it('does not go on when one letter of its half was changed', async () => {
    const before = options.session.text ?? '';
    for (let index = before.indexOf('"root":"') + 8; index < before.length - 2; index += 9) {
      const letter = before[index] === 'A' ? 'B' : 'A';
      options.session.text = before.slice(0, index) + letter + before.slice(index + 1);
      expect(await resumeVault(options).catch(() => null)).toBeNull();
    }
    options.session.text = before;
    expect(await resumeVault(options)).not.toBeNull();
  });

  it('does not last longer for a later deadline in its port', async () => {
    const value = JSON.parse(options.session.text ?? '') as { deadlineMs: number };
    expect(value.deadlineMs).toBe(store.deadlineMs);
    await options.session.write({ ...value, deadlineMs: value.deadlineMs + hourMs });
    options.clock.nowMs += 10 * minuteMs;
    expect(await resumeVault(options)).toBeNull();
  });

  it('takes another idle time', async () => {
    await store.lockAfter(2 * minuteMs);
    expect(store.deadlineMs).toBe(options.clock.nowMs + 2 * minuteMs);
    expect(options.session.text).toContain(`"deadlineMs":${store.deadlineMs}`);
    await expect(store.lockAfter(1)).rejects.toThrow(RangeError);
    options.clock.nowMs += 2 * minuteMs;
    expect(() => store.records()).toThrow('locked');
  });

  it('ended by the end of the browser is in the log', async () => {
    options.session.text = undefined;
    expect(await auditAfterUnlock()).toEqual(['restart']);
  });

  it('has neither the root nor a record in its port', () => {
    expect(options.session.text).not.toContain('K-204');
    expect(Object.keys(JSON.parse(options.session.text ?? '') as object)).toEqual([
      'sessionId',
      'deadlineMs',
      'root',
      'times',
    ]);
  });
});

describe('wrong secrets', () => {
  it('delay the next attempt by 0, 0, 0, 2, 4, 8, 16, 32 and then 60 seconds', async () => {
    await store.lock('button');
    const waits = [];
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const condition = await inspectVault(options);
      const waitMs = condition.condition === 'locked' ? condition.retryAfterMs : -1;
      waits.push(waitMs / 1000);
      if (waitMs > 0) {
        options.clock.nowMs += waitMs - 1;
        await expect(unlockVault({ passphrase }, options)).rejects.toMatchObject({
          code: 'too-soon',
          retryAfterMs: 1,
        });
        options.clock.nowMs += 1;
      }
      await expect(unlockVault({ passphrase: otherPassphrase }, options)).rejects.toMatchObject({
        code: 'wrong-passphrase',
      });
    }
    expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 60, 60]);
    options.clock.nowMs -= 365 * 24 * hourMs;
    expect(await inspectVault(options)).toMatchObject({ retryAfterMs: minuteMs });
    options.clock.nowMs += 365 * 24 * hourMs + minuteMs;
    const unlocked = await unlockVault({ passphrase }, options);
    const failures = (await unlocked.readAudit()).filter(({ action }) => action === 'vault.unlock-failed');
    expect(failures).toHaveLength(10);
    expect(await unlocked.readInbox()).toEqual([]);
    await unlocked.lock('button');
    expect(await inspectVault(options)).toMatchObject({ retryAfterMs: 0 });
  });

  it('of the recovery kind are told apart', async () => {
    await store.lock('button');
    const attempt = { recoveryCode: '0000-0000', newPassphrase: otherPassphrase };
    await expect(unlockVault(attempt, options)).rejects.toMatchObject({ code: 'wrong-recovery-code' });
  });

  it('do not reauthenticate', async () => {
    await expect(store.reauthenticate(otherPassphrase)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    expect(() => store.backup(otherPassphrase)).toThrow('reauthentication-needed');
  });
});

describe('reauthentication', () => {
  it.each([
    [59_999, 'allows'],
    [60_000, 'no longer allows'],
  ])('after %d ms %s a backup', async (stepMs, outcome) => {
    await store.reauthenticate(passphrase);
    options.clock.nowMs += stepMs;
    if (outcome === 'allows') await store.backup(otherPassphrase).cancel();
    else expect(() => store.backup(otherPassphrase)).toThrow('reauthentication-needed');
  });

  it('is forgotten by a lock', async () => {
    await store.reauthenticate(passphrase);
    await store.lock('button');
    const unlocked = await unlockVault({ passphrase }, options);
    await expect(unlocked.renewRecoveryCode()).rejects.toMatchObject({ code: 'reauthentication-needed' });
  });
});
