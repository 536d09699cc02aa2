// SPDX-License-Identifier: Apache-2.0
import { existsSync, futimesSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownFile } from './own-file.js';

vi.mock('node:fs', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relay-owner-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

it('outlives a disk that refuses a sign of life', async () => {
  const owner = await ownFile(path.join(folder, 'relay.sqlite'));
  vi.mocked(futimesSync).mockImplementation(() => {
    throw Object.assign(new Error('read-only file system'), { code: 'EROFS' });
  });
  expect(() => vi.advanceTimersByTime(3000)).not.toThrow();
  expect(futimesSync).toHaveBeenCalled();
  expect(owner.isOurs()).toBe(true);
  owner.release();
});

it('does not take away the lock of whoever has taken the file over', async () => {
  const file = path.join(folder, 'relay.sqlite');
  const owner = await ownFile(file);
  rmSync(`${file}.owner`);
  writeFileSync(`${file}.owner`, '{}');
  expect(owner.isOurs()).toBe(false);
  expect(() => owner.check()).toThrow('taken');
  owner.release();
  expect(existsSync(`${file}.owner`)).toBe(true);
});
