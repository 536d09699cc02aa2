// SPDX-License-Identifier: Apache-2.0
import { newSigningKey } from '@cradleside/handoff/issue';
import { fromBase64Url, toBase64Url } from '../../packages/handoff/src/bytes/base64url.ts';
import { concatenate } from '../../packages/handoff/src/bytes/concatenate.ts';
import { decodeCbor } from '../../packages/handoff/src/cbor/decode-cbor.ts';
import { encodeCbor } from '../../packages/handoff/src/cbor/encode-cbor.ts';
import { signedFragment } from '../../packages/handoff/src/testing/signed-fragment.ts';

const textOf = (...parts) => toBase64Url(concatenate(...parts));

/**
 * Links as somebody would make them who wants answers that are not meant for him, or wants to hurt the page. `signed` ones
 * are signed by a key that the page lists: they must be refused for what they say.
 * @param {{fragment: string, opening: {content: string}}} genuine
 * @param {object} signingKey the one that the page lists
 * @returns {Promise<{name: string, fragment: string}[]>} 44
 */
export async function handMadeLinks({ fragment, opening }, signingKey) {
  const attacker = await newSigningKey();
  const content = fromBase64Url(opening.content);
  const signature = fromBase64Url(fragment).subarray(-64);
  const fields = decodeCbor(content);
  const digest = new Uint8Array(8);
  const withField = (index, value) => encodeCbor(fields.with(index, value));
  const attackersId = withField(9, fromBase64Url(attacker.keyId));
  const publicKey = fields[2];
  const signed = async (name, bytes) => ({
    name: `signed: ${name}`,
    fragment: await signedFragment(bytes, signingKey),
  });
  const plain = (name, text) => ({ name, fragment: text });
  return [
    plain('unsigned', opening.content),
    plain('signature of zeros', textOf(content, new Uint8Array(64))),
    plain('signature of ones', textOf(content, new Uint8Array(64).fill(255))),
    plain('signature cut to 63 bytes', textOf(content, signature.subarray(1))),
    plain('signature twice', textOf(content, signature, signature)),
    plain('signature before the content', textOf(signature, content)),
    plain('signed by another key under its own id', await signedFragment(attackersId, attacker)),
    plain('signed by another key under the listed id', await signedFragment(content, attacker)),
    plain('content of another key with the genuine signature', textOf(attackersId, signature)),
    plain(
      'another public key with the genuine signature',
      textOf(withField(2, new Uint8Array(32).fill(9)), signature),
    ),
    plain(
      'another public key, signed by another key',
      await signedFragment(withField(2, publicKey.toReversed()), attacker),
    ),
    plain('another secret', textOf(withField(3, new Uint8Array(32)), signature)),
    plain('a longer life', textOf(withField(4, 0xff_ff_ff_ff), signature)),
    plain('another relay', textOf(withField(5, 1), signature)),
    plain('no relay', textOf(withField(5, null), signature)),
    plain('remote instead of in person', textOf(withField(6, 'remote'), signature)),
    plain('another language', textOf(withField(7, ['fr']), signature)),
    plain('another definition', textOf(withField(8, [['phq-9', digest]]), signature)),
    plain('no bytes', ''),
    plain('one megabyte', 'A'.repeat(1_000_000)),
    plain('1025 characters', 'A'.repeat(1025)),
    plain('an address in place of a link', 'https://evil.example/collect'),
    plain('a script in place of a link', 'javascript:alert(document.domain)'),
    plain('markup in place of a link', '<img src=https://evil.example/x onerror=alert(1)>'),
    plain('percent-encoded markup', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'),
    plain('__proto__', '__proto__'),
    plain('null bytes', '\0\0\0\0'),
    plain('a JSON object', '{"publicKey":"x"}'),
    plain('lists in lists, 700 deep, unsigned', textOf(new Uint8Array(700).fill(0x81))),
    await signed('expired an hour ago', withField(4, fields[4] - 25 * 3600)),
    await signed('expired in 1970', withField(4, 0)),
    await signed('relay out of range', withField(5, 1)),
    await signed('relay as an address', withField(5, 'https://evil.example')),
    await signed('of version 2', withField(0, 2)),
    await signed('a language that is markup', withField(7, ['<script>alert(1)</script>'])),
    await signed('a language that is an address', withField(7, ['javascript:alert(1)'])),
    await signed('an instrument that is markup', withField(8, [['<svg onload=alert(1)>', digest]])),
    await signed('an instrument that is a path', withField(8, [['../../evil', digest]])),
    await signed('an instrument that is __proto__', withField(8, [['__proto__', digest]])),
    await signed('a public key of zeros', withField(2, new Uint8Array(32))),
    await signed('a public key of order 2', withField(2, Uint8Array.of(1, ...new Uint8Array(31)))),
    await signed('lists in lists, 650 deep', new Uint8Array(650).fill(0x81)),
    await signed('a map in place of a list', Uint8Array.of(0xa1, 0, ...content)),
    await signed('bytes behind the content', Uint8Array.of(...content, 0)),
  ];
}
