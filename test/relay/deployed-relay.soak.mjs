// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { unpackRelay } from './packed-relay.mjs';
import { clinician, newLink, newWire } from './panel-and-tablet.mjs';
import { makeMachine, whyNoMachine } from './systemd-machine.mjs';

const repository = path.resolve(import.meta.dirname, '../..');
const unit = 'cradleside-relay.service';
const reason = whyNoMachine();
const machines = [['the unit, in a machine that systemd boots', reason].filter(Boolean).join(': ')];
const patience = { timeout: 60_000, interval: 200 };

describe.each(machines)('%s', () => {
  describe.runIf(reason === undefined)('the relay', () => {
    let machine;
    let folder;
    let url;
    let boot;
    let link;
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'relay-deployed-'));
      machine = makeMachine(unit);
      url = `http://127.0.0.1:${await freePort()}`;
      boot = installInto(machine, await unpackRelay(folder), url);
      boot();
      link = newLink(url);
    });
    afterAll(async () => {
      await machine?.powerOff();
      machine?.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    const isWell = () =>
      vi.waitFor(async () => expect((await fetch(`${url}/health`)).status).toBe(200), patience);
    const valueOf = (property) => machine.systemctl('show', '--value', `--property=${property}`, unit);

    it('starts, and takes in an answer', async () => {
      await isWell();
      expect((await link.open()).status).toBe(201);
      expect((await link.send(newWire())).status).toBe(201);
    });

    it('is nobody, may do nothing, and shows its folder to nobody else', async () => {
      const status = await machine.run('cat', `/proc/${await valueOf('MainPID')}/status`);
      const fieldOf = (name) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)[1];
      // The range that systemd takes dynamic users from.
      expect(Number(fieldOf('Uid'))).toSatisfy((uid) => uid >= 61_184 && uid <= 65_519);
      expect([fieldOf('CapEff'), fieldOf('CapBnd')]).toEqual(Array(2).fill('0'.repeat(16)));
      expect([fieldOf('NoNewPrivs'), fieldOf('Seccomp')]).toEqual(['1', '2']);
      const modes = await machine.run(
        'sh',
        '-c',
        'cd /var/lib/private/cradleside-relay && stat -c "%n %a" . *.sqlite',
      );
      expect(modes).toBe('. 700\nrelay.sqlite 600');
    });

    it('is started again when it was killed, with what it had', async () => {
      await machine.systemctl('kill', '--signal=KILL', unit);
      await vi.waitFor(async () => expect(await valueOf('NRestarts')).toBe('1'), patience);
      await isWell();
      expect(await link.messages()).toHaveLength(1);
    });

    it('ends and starts when it is told to', async () => {
      await machine.systemctl('stop', unit);
      expect(await valueOf('Result')).toBe('success');
      await machine.systemctl('start', unit);
      await isWell();
      expect(await link.messages()).toHaveLength(1);
    });

    it('has everything after the machine was switched off and on', async () => {
      await machine.powerOff();
      boot();
      await isWell();
      expect(await link.messages()).toHaveLength(1);
    });
  });
});

/** @returns {() => void} boots the machine with the relay in it, installed as its unit says */
function installInto(machine, { home }, url) {
  const relay = '/opt/cradleside/packages/relay';
  cpSync(home, machine.root + relay, { recursive: true });
  mkdirSync(`${machine.root}/usr/local/bin`, { recursive: true });
  rmSync(`${machine.root}/usr/local/bin/cradleside-relay`, { force: true });
  symlinkSync(`${relay}/dist/main.js`, `${machine.root}/usr/local/bin/cradleside-relay`);
  cpSync(path.join(home, 'deploy', unit), `${machine.root}/etc/systemd/system/${unit}`);
  writeFileSync(
    `${machine.root}/etc/cradleside-relay.env`,
    `PORT=${new URL(url).port}\nCLINICIAN_TOKEN_HASHES=${clinician.hash}\n`,
    { mode: 0o600 },
  );
  return () =>
    machine.boot({
      '/opt/cradleside/node_modules': path.join(repository, 'node_modules'),
      [`${relay}/node_modules`]: path.join(repository, 'packages/relay/node_modules'),
    });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
