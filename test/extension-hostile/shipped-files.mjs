// SPDX-License-Identifier: Apache-2.0
import { listFiles } from '@cradleside/tooling/list-files';
import path from 'node:path';
import { root } from '@cradleside/tooling/pnpm';

const mostFiles = 12;

/** Some of the files of the built extension, of every kind: what a page might try to load. */
export function shippedFiles() {
  const names = ['manifest.json', 'panel.html', 'locked.html', 'handover.html', 'scan.html', 'background.js'];
  const assets = listFiles(
    path.join(root, 'extension/dist/chromium/assets'),
    /^.*(?:page|panel|style|worker).*$/,
  );
  return [...names, ...assets.map((file) => `assets/${path.basename(file)}`)].slice(0, mostFiles);
}
