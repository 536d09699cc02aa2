// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extensionManifest } from '@cradleside/tooling/build/extension-manifest';
import { listFiles } from '@cradleside/tooling/list-files';
import { root } from '@cradleside/tooling/pnpm';
import { describe, expect, it } from 'vitest';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const chromium = extensionManifest('chromium');
const firefox = extensionManifest('firefox');
const { gecko } = firefox.browser_specific_settings;

describe('the pages about the extension', () => {
  const pages = [
    ...listFiles(path.join(root, 'docs/extension'), /\.md$/),
    ...listFiles(path.join(root, 'extension'), /^(?:README|src\/[a-z]+\/README)\.md$/),
  ];

  it.each(pages.map((page) => [path.relative(root, page), page]))(
    '%s leads nowhere that is not',
    (_, page) => {
      const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
        ([, to]) => to,
      );
      expect(targets.filter((to) => !existsSync(path.resolve(path.dirname(page), to)))).toEqual([]);
    },
  );

  it('print the content security policy that ships', () => {
    const printed = read('docs/extension/data-flow.md').replaceAll(/\s+/g, ' ');
    expect(printed).toContain(chromium.content_security_policy.extension_pages);
  });

  it.each(['install', 'enterprise'])('name the oldest browsers in %s.md', (name) => {
    const text = read(`docs/extension/${name}.md`);
    expect(text).toMatch(new RegExp(`Chrome (?:or|and) Edge ${chromium.minimum_chrome_version}\\b`));
    expect(text).toMatch(new RegExp(`Firefox ${Number(gecko.strict_min_version)}\\b`));
  });

  it('name the id by which Firefox knows it', () => {
    expect(read('docs/extension/enterprise.md')).toContain(`"${gecko.id}"`);
  });

  it('name the shortcut', () => {
    const { default: keys } = chromium.commands['_execute_action'].suggested_key;
    expect(read('docs/extension/install.md')).toContain(keys);
  });

  it('sell it in the words of the manifest, which the shops cut at 132 characters', () => {
    expect(chromium.description.length).toBeLessThanOrEqual(132);
    expect(read('docs/extension/store-listing.md')).toContain(chromium.description);
  });

  it('give administrators the one item that the schema has', () => {
    const { properties } = JSON.parse(read('extension/manifest/managed-schema.json'));
    expect(Object.keys(properties)).toEqual(['policy']);
    expect(read('docs/extension/enterprise.md')).toContain('item `policy`');
  });
});
