// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { headerFiles } from './header-files.js';
import { siteHeaders } from './site-headers.js';

const relays = ['https://relay.example.org/base', 'https://other.example.org'];
const files = headerFiles(relays);
const { everywhere, byPath } = siteHeaders({ relays });
const values = [everywhere, ...Object.values(byPath)].flatMap((headers) => Object.entries(headers));

describe.each(Object.keys(files))('%s', (name) => {
  it('says every header with its value, the policy in one line', () => {
    const text = (files[name] ?? '').replaceAll(String.raw`\"`, '"').replaceAll(String.raw`\'`, "'");
    for (const [header, value] of values) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
  });
});

it('names the page, its files and the listed relays as the only places to connect to', () => {
  const policy = everywhere['Content-Security-Policy'] ?? '';
  expect(policy).toContain("connect-src 'self' https://relay.example.org https://other.example.org;");
  expect(policy).not.toMatch(/unsafe|wasm|\*|https:(?!\/\/)/);
  expect(siteHeaders({ relays: [] }).everywhere['Content-Security-Policy']).toContain("connect-src 'self';");
});

it('turns nothing into https on this very computer', () => {
  const loopback = siteHeaders({ relays: [], isLoopback: true }).everywhere;
  expect(Object.keys(loopback)).not.toContain('Strict-Transport-Security');
  expect(loopback['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
});
