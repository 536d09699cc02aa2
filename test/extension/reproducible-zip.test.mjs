// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension } from '@cradleside/tooling/build/extension';
import { extensionTargets, extensionVersion } from '@cradleside/tooling/build/extension-manifest';
import { listFiles } from '@cradleside/tooling/list-files';
import { root } from '@cradleside/tooling/pnpm';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'extension-build-'));
const timeZone = process.env.TZ;

afterEach(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(extensionTargets)('the zip for %s', (target) => {
  const shipped = path.join(root, `extension/dist/cradleside-${target}-${extensionVersion()}.zip`);

  it('has the same bytes when it is built again, elsewhere and in another time zone', async () => {
    process.env.TZ = 'Pacific/Kiritimati';
    const { zip } = await buildExtension(target, path.join(folder, 'again'));
    expect(sha256(zip)).toBe(sha256(shipped));
  }, 60_000);

  it('holds the unpacked files and nothing else', () => {
    const unpacked = path.join(root, 'extension/dist', target);
    const entries = unzipSync(new Uint8Array(readFileSync(shipped)));
    const files = listFiles(unpacked).map((file) => path.relative(unpacked, file).split(path.sep).join('/'));
    expect(Object.keys(entries)).toEqual(files.toSorted());
    const differing = files.filter(
      (name) => !readFileSync(path.join(unpacked, name)).equals(Buffer.from(entries[name])),
    );
    expect(differing).toEqual([]);
  });
});

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
