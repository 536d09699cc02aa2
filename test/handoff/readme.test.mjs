// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = path.dirname(fileURLToPath(import.meta.url));
const readme = readFileSync(path.join(folder, '../../packages/handoff/README.md'), 'utf8');

it('the example of the README prints what it says', () => {
  const [, code] = /```js\n([^]*?)```/.exec(readme);
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(printed.trim().split('\n')).toEqual(['true', '313 77', 'true', 'accept', 'same']);
});
