// SPDX-License-Identifier: Apache-2.0
// Builds the extension for an agency that hosts it: node extension-self-hosted.mjs <https folder> <id in Chromium>
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
import { root } from '../pnpm.mjs';
import { buildExtension } from './extension.mjs';
import { extensionManifest, extensionVersion } from './extension-manifest.mjs';
import { updateManifests } from './extension-update-manifests.mjs';

const folder = path.join(root, 'extension/dist/self-hosted');

try {
  const [address = '', chromiumId = ''] = process.argv.slice(2);
  const manifests = updateManifests({
    address,
    chromiumId,
    firefoxId: extensionManifest('firefox').browser_specific_settings.gecko.id,
    version: extensionVersion(),
  });
  await build({ isQuiet: true });
  await buildExtension('chromium', folder, { update_url: `${address}updates.xml` });
  await buildExtension('firefox', folder, {
    browser_specific_settings: { gecko: { update_url: `${address}updates.json` } },
  });
  for (const [name, text] of Object.entries(manifests)) writeFileSync(path.join(folder, name), text);
  console.log(`${path.relative(root, folder)}: how to go on stands in docs/extension/enterprise.md.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
