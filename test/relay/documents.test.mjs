// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const home = path.resolve(import.meta.dirname, '../../packages/relay');
const read = (file) => readFileSync(path.join(home, file), 'utf8');
const readme = read('README.md');
const variables = [...read('src/settings/read-environment.ts').matchAll(/'([A-Z][A-Z_]+)'/g)].map(
  ([, name]) => name,
);

describe('the README of the relay', () => {
  it('has a row for each variable that is read, and for no other', () => {
    const settings = readme.split('## Settings')[1].split('\n## ')[0];
    const named = [...settings.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
      [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
    );
    expect(new Set(named)).toEqual(new Set(variables));
  });

  it('shows code that does what it says', async () => {
    const [, code] = /```js\n([\s\S]*?)```/.exec(readme);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      cwd: import.meta.dirname,
    });
    expect(stdout).toBe('201\n');
  });

  it('shows a proxy that logs no access and drops what the client says of its address', () => {
    const [, proxy] = /```nginx\n([\s\S]*?)```/.exec(readme);
    expect(proxy).toMatch(/access_log off;/);
    expect(proxy).toMatch(/proxy_set_header X-Forwarded-For \$remote_addr;/);
  });
});

describe('what the relay is deployed with', () => {
  it('installs the version that it belongs to', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(read('deploy/Containerfile')).toContain(`@cradleside/relay@${version}`);
  });

  it('runs nothing as root and sets variables that are read', () => {
    expect(read('deploy/Containerfile')).toMatch(/^USER node$/m);
    const unit = read('deploy/cradleside-relay.service');
    expect(unit).toMatch(/^DynamicUser=yes$/m);
    const set = [...`${unit}\n${read('deploy/Containerfile')}`.matchAll(/\b([A-Z]+_?[A-Z]+)=\S/g)]
      .map(([, name]) => name)
      .filter((name) => !['NODE_ENV', 'RELAY'].includes(name));
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !variables.includes(name))).toEqual([]);
  });

  it('waits for the time service: slots expire by the clock', () => {
    expect(read('deploy/cradleside-relay.service')).toMatch(/^After=.*time-sync\.target/m);
  });
});
