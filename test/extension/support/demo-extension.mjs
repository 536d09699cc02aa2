// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '@cradleside/tooling/pnpm';

/**
 * The build for trying out, with the access that the browser would ask the user for: nobody can click on its question.
 * @param {'chromium' | 'firefox'} engine
 * @returns {string} its folder, to be removed
 */
export function demoExtension(engine) {
  const folder = mkdtempSync(path.join(tmpdir(), `demo-${engine}-`));
  cpSync(path.join(root, 'extension/dist/demo', engine), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: ['http://127.0.0.1/*'] };
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
