// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  demoManifest,
  extensionManifest,
  extensionTargets,
  extensionVersion,
} from '@cradleside/tooling/build/extension-manifest';
import { listFiles } from '@cradleside/tooling/list-files';
import { root } from '@cradleside/tooling/pnpm';
import { describe, expect, it } from 'vitest';

/** Every power that the extension asks for, and why. Nothing else may stand in a manifest. */
const permissionReasons = {
  activeTab: 'reaches the page in front, and only after a click on the toolbar button or its shortcut',
  scripting:
    'runs the function that inserts the note, reads the client id or fills the fields of a page rule',
  sidePanel: 'shows the panel beside the page',
  storage:
    'keeps half of the session key in memory, the look of the panel, and reads the policy of the agency',
  alarms: 'locks the vault in time while the background sleeps',
  idle: 'locks the vault when the screen is locked',
  unlimitedStorage: 'keeps the browser from throwing encrypted records away when the disk gets full',
};
const optionalReasons = {
  'https://*/*':
    "the agency's own relay, one origin, asked for when the clinician enters the token that the agency gave her",
};

/** Doors that stay shut: to pages, to other extensions, and to hosts. */
const absentKeys = [
  'content_scripts',
  'externally_connectable',
  'host_permissions',
  'key',
  'oauth2',
  'optional_permissions',
  'update_url',
  'web_accessible_resources',
];

const snapshotOf = (target) => path.join(root, `test/extension/manifests/${target}.snap`);

describe.each(extensionTargets)('the manifest for %s', (target) => {
  const manifest = extensionManifest(target);

  it('is the one that was reviewed', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(snapshotOf(target));
  });

  it('is the one in the built extension', () => {
    const built = readFileSync(path.join(root, 'extension/dist', target, 'manifest.json'), 'utf8');
    expect(JSON.parse(built)).toEqual(manifest);
  });

  it('asks for exactly the permissions that have a reason', () => {
    const wanted = Object.keys(permissionReasons).filter(
      (permission) => permission !== 'sidePanel' || target === 'chromium',
    );
    expect(manifest.permissions.toSorted()).toEqual(wanted.toSorted());
    expect(manifest.optional_host_permissions).toEqual(Object.keys(optionalReasons));
  });

  it.each(absentKeys)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('stays out of private windows, whose data would vanish', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(extensionVersion());
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self' 'wasm-unsafe-eval'"],
    ['style-src', "'self'"],
    ['img-src', "'self' data: blob:"],
    ['connect-src', "'self' https:"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default lit-html'],
  ])('holds its pages to %s %s', (directive, value) => {
    const directives = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split('; ').map((text) => {
        const [name, ...values] = text.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(directives[directive]).toBe(value);
  });
});

describe.each(extensionTargets)('the build for trying out, for %s,', (target) => {
  const store = extensionManifest(target);
  const demo = demoManifest(target);

  it('is the one that ships but for the servers of this machine', () => {
    const hosts = ['http://127.0.0.1/*', 'http://localhost/*'];
    expect(demo.optional_host_permissions).toEqual([...store.optional_host_permissions, ...hosts]);
    const policy = demo.content_security_policy.extension_pages;
    expect(policy.replace(' http://127.0.0.1:* http://localhost:*', '')).toBe(
      store.content_security_policy.extension_pages,
    );
    const same = { optional_host_permissions: [], content_security_policy: {} };
    expect({ ...demo, ...same }).toEqual({ ...store, ...same });
  });

  it('lies beside it with the same files', () => {
    const folder = path.join(root, 'extension/dist/demo', target);
    expect(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))).toEqual(demo);
    const namesIn = (one) => listFiles(one).map((file) => path.relative(one, file));
    expect(namesIn(folder)).toEqual(namesIn(path.join(root, 'extension/dist', target)));
  });

  it('shares nothing of it with the one that ships', () => {
    expect(JSON.stringify(store)).not.toMatch(/127\.0\.0\.1|localhost/);
  });
});

it('Firefox shows the sidebar only when it is asked to, and is told that no data are collected', () => {
  const { sidebar_action: sidebar, browser_specific_settings: settings } = extensionManifest('firefox');
  expect(sidebar.open_at_install).toBe(false);
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

it('the store listing gives a reason for each permission', () => {
  const listing = readFileSync(path.join(root, 'docs/extension/store-listing.md'), 'utf8');
  const missing = [...Object.keys(permissionReasons), ...Object.keys(optionalReasons)].filter(
    (permission) => !listing.includes(`\`${permission}\``),
  );
  expect(missing).toEqual([]);
});
