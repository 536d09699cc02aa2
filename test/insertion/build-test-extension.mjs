// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionManifest } from '@cradleside/tooling/build/extension-manifest';
import { root } from '@cradleside/tooling/pnpm';
import { build } from 'vite';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/**
 * Builds a small extension for the insertion table: the manifest, the background and the insertion module that ship,
 * bundled and minified in the same way, with a panel that holds nothing but a text and buttons.
 * @param {'chromium' | 'firefox'} target
 * @returns {Promise<{folder: string, remove: () => void}>}
 */
export async function buildTestExtension(target) {
  const cache = path.join(root, '.cache/insertion');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, `${target}-`));
  const shared = {
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    define: { TARGET_BROWSER: JSON.stringify(target) },
  };
  const output = {
    outDir: folder,
    target: 'es2022',
    minify: true,
    assetsInlineLimit: 0,
    modulePreload: false,
  };
  await build({
    ...shared,
    root: path.join(here, 'panel'),
    build: { ...output, emptyOutDir: true, rolldownOptions: { input: path.join(here, 'panel/panel.html') } },
  });
  await build({
    ...shared,
    root: path.join(root, 'extension/src/background'),
    build: {
      ...output,
      emptyOutDir: false,
      rolldownOptions: {
        input: path.join(root, 'extension/src/background/main.ts'),
        output: { format: 'es', entryFileNames: 'background.js', codeSplitting: false },
      },
    },
  });
  const { icons: _icons, action, storage: _storage, ...manifest } = extensionManifest(target);
  const { default_icon: _defaultIcon, ...plainAction } = action;
  if (manifest.sidebar_action !== undefined) delete manifest.sidebar_action.default_icon;
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, action: plainAction }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
