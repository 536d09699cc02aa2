// SPDX-License-Identifier: Apache-2.0

/**
 * A text that is looked for, in one of the ways in which it may lie on a disk.
 * @typedef {object} Needle
 * @property {string} canary its name
 * @property {string} form such as 'utf-8'
 * @property {Buffer} bytes
 */

const bytesOfBase64Group = 3;

/**
 * @param {Record<string, string>} canaries name to text; texts of a dozen characters or more, so that chance finds none
 * @returns {Needle[]}
 */
export function needlesOf(canaries) {
  return Object.entries(canaries).flatMap(([canary, text]) => {
    const utf8 = Buffer.from(text, 'utf8');
    const utf16 = Buffer.from(text, 'utf16le');
    const forms = {
      'utf-8': utf8,
      'utf-16le': utf16,
      'utf-16be': Buffer.from(utf16).swap16(),
      hex: Buffer.from(utf8.toString('hex')),
      // Firefox writes each byte of a text in a key one higher.
      'firefox-key': utf8.map((byte) => byte + 1),
      'percent-encoded': Buffer.from(encodeURIComponent(text)),
      'json-escaped': Buffer.from(JSON.stringify(text).slice(1, -1)),
      ...base64Forms('base64', utf8),
      ...base64Forms('base64 of utf-16le', utf16),
    };
    const seen = new Set();
    return Object.entries(forms)
      .map(([form, bytes]) => ({ canary, form, bytes: Buffer.from(bytes) }))
      .filter(({ bytes }) => !seen.has(bytes.toString('latin1')) && seen.add(bytes.toString('latin1')));
  });
}

/** What stays the same in base64 whatever stands around the text: it may begin at each of three places of a group. */
function base64Forms(name, bytes) {
  const forms = {};
  for (let before = 0; before < bytesOfBase64Group; before += 1) {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const whole = padded.length - (padded.length % bytesOfBase64Group);
    const text = padded.subarray(0, whole).toString('base64');
    const certain = text.slice(before === 0 ? 0 : 4);
    forms[`${name} +${before}`] = Buffer.from(certain);
    forms[`${name}url +${before}`] = Buffer.from(certain.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return forms;
}
