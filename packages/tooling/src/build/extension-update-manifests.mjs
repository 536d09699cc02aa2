// SPDX-License-Identifier: Apache-2.0

/**
 * What an agency that hosts the extension itself puts on its server, beside the two packed files.
 * @param {{address: string, chromiumId: string, firefoxId: string, version: string}} release `address` is the https
 *   folder of the server and ends in a slash
 * @returns {{'updates.xml': string, 'updates.json': string}} for Chrome and Edge; for Firefox, whose `update_hash` is to
 *   be filled in once the file has been signed
 * @throws {RangeError} for an address or an id that no browser would take
 */
export function updateManifests({ address, chromiumId, firefoxId, version }) {
  if (!isHttpsFolder(address)) throw new RangeError('address: an https address that ends in a slash');
  if (!/^[a-p]{32}$/.test(chromiumId)) throw new RangeError('chromiumId: 32 letters from a to p');
  const update = {
    version,
    update_link: `${address}cradleside-firefox.xpi`,
    update_hash: 'sha256:',
  };
  return {
    'updates.xml': `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${chromiumId}">
    <updatecheck codebase="${address}cradleside-chromium.crx" version="${version}" />
  </app>
</gupdate>
`,
    'updates.json': `${JSON.stringify({ addons: { [firefoxId]: { updates: [update] } } }, null, 2)}\n`,
  };
}

/** Nothing that would have to be escaped in XML. */
function isHttpsFolder(address) {
  return URL.canParse(address) && /^https:\/\/[\w.:-]+\/(?:[\w./~-]*\/)?$/.test(address);
}
