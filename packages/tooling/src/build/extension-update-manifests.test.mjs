// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { updateManifests } from './extension-update-manifests.mjs';

const release = {
  address: 'https://extensions.agency.example/cradleside/',
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'extension@cradleside',
  version: '1.2.3',
};

describe('update manifests', () => {
  it('name the version and the packed file for Chrome and Edge', () => {
    expect(updateManifests(release)['updates.xml']).toContain(`<app appid="${release.chromiumId}">
    <updatecheck codebase="https://extensions.agency.example/cradleside/cradleside-chromium.crx" version="1.2.3" />`);
  });

  it('name the version and the signed file for Firefox, whose hash only signing can tell', () => {
    const [update] = JSON.parse(updateManifests(release)['updates.json']).addons['extension@cradleside']
      .updates;
    expect(update).toEqual({
      version: '1.2.3',
      update_link: 'https://extensions.agency.example/cradleside/cradleside-firefox.xpi',
      update_hash: 'sha256:',
    });
  });

  it.each([
    ['http', { address: 'http://extensions.agency.example/' }],
    ['no slash at its end', { address: 'https://extensions.agency.example/cradleside' }],
    ['a character that XML would read', { address: 'https://extensions.agency.example/"&/' }],
    ['no address', { address: 'cradleside/' }],
    ['an id that is none', { chromiumId: 'cradleside' }],
  ])('are not written for %s', (_, fault) => {
    expect(() => updateManifests({ ...release, ...fault })).toThrow(RangeError);
  });
});
