// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { parseAgency } from './agency.js';

const key = { keyId: 'abcdefghijk', publicKey: 'A'.repeat(43), for: 'Visitor Example' };
const file = {
  version: 1,
  agency: 'Example Family Services',
  signingKeys: [key],
  relays: ['https://relay.example.org/'],
};

describe('agency.json', () => {
  it('gives keys, relays without a slash at the end, and texts', () => {
    const texts = { es: { crisis: ['Llame al 988'], next: 'Hasta pronto.' } };
    expect(parseAgency({ ...file, texts, demo: true, later: 'unknown' })).toEqual({
      ok: true,
      agency: {
        agency: 'Example Family Services',
        signingKeys: [{ keyId: key.keyId, publicKey: key.publicKey }],
        relays: ['https://relay.example.org'],
        texts,
        isDemo: true,
      },
    });
  });

  it.each(['http://127.0.0.1:8080', 'http://localhost:1', 'https://relay.example.org/path'])(
    'takes the relay %s',
    (url) => {
      expect(parseAgency({ ...file, relays: [url] }).ok).toBe(true);
    },
  );

  it.each([
    ['version', { ...file, version: 2 }],
    ['version', []],
    ['version', null],
    ['agency', { ...file, agency: 7 }],
    ['agency', { ...file, agency: 'x'.repeat(2001) }],
    ['demo', { ...file, demo: 'yes' }],
    ['signingKeys', { ...file, signingKeys: {} }],
    ['signingKeys.1.keyId', { ...file, signingKeys: [key, { ...key, keyId: 'short' }] }],
    ['signingKeys.0.publicKey', { ...file, signingKeys: [{ ...key, publicKey: `${'A'.repeat(42)}=` }] }],
    ['signingKeys.0.for', { ...file, signingKeys: [{ keyId: key.keyId, publicKey: key.publicKey }] }],
    ['relays.0', { ...file, relays: ['http://relay.example.org'] }],
    ['relays.0', { ...file, relays: ['javascript:alert(1)'] }],
    ['relays.1', { ...file, relays: ['https://a.example', 'https://user:word@b.example'] }],
    ['relays.0', { ...file, relays: ['https://a.example/?q'] }],
    ['texts', { ...file, texts: [] }],
    ['texts.fr', { ...file, texts: { fr: {} } }],
    ['texts.es.consent', { ...file, texts: { es: { consent: 'one' } } }],
    ['texts.es.title', { ...file, texts: { es: { title: 'one' } } }],
    ['texts.es.__proto__', { ...file, texts: { es: JSON.parse('{"__proto__": "x"}') } }],
  ])('with a fault at %s is refused whole', (fault, json) => {
    expect(parseAgency(json)).toEqual({ ok: false, fault });
  });
});
