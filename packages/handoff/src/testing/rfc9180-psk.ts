// SPDX-License-Identifier: Apache-2.0

/**
 * RFC 9180 appendix A.1.2: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, mode_psk. Hexadecimal. The RFC has no
 * vector of mode_psk with X25519 and AES-256-GCM.
 */
export const rfc9180Psk = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ikmE: '78628c354e46f3e169bd231be7b2ff1c77aa302460a26dbfa15515684c00130b',
  ikmR: 'd4a09d09f575fef425905d2ab396c1449141463f698f8efdb7accfaff8995098',
  pkRm: '9fed7e8c17387560e92cc6462a68049657246a09bfa8ade7aefe589672016366',
  skRm: 'c5eb01eb457fe6c6f57577c5413b931550a162c71a03ac8d196babbd4e5ce0fd',
  psk: '0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82',
  pskId: '456e6e796e20447572696e206172616e204d6f726961',
  enc: '0ad0950d9fb9588e59690b74f1237ecdf1d775cd60be2eca57af5a4b0471c91b',
  sharedSecret: '727699f009ffe3c076315019c69648366b69171439bd7dd0807743bde76986cd',
  key: '15026dba546e3ae05836fc7de5a7bb26',
  baseNonce: '9518635eba129d5ce0914555',
  exporterSecret: '3d76025dbbedc49448ec3f9080a1abab6b06e91c0b11ad23c912f043a0ee7655',
  plaintext: '4265617574792069732074727574682c20747275746820626561757479',
  /** In order of their sequence numbers from 0; the RFC then goes on with number 4. */
  encryptions: [
    {
      aad: '436f756e742d30',
      ciphertext:
        'e52c6fed7f758d0cf7145689f21bc1be6ec9ea097fef4e959440012f4feb73fb611b946199e681f4cfc34db8ea',
    },
    {
      aad: '436f756e742d31',
      ciphertext:
        '49f3b19b28a9ea9f43e8c71204c00d4a490ee7f61387b6719db765e948123b45b61633ef059ba22cd62437c8ba',
    },
    {
      aad: '436f756e742d32',
      ciphertext:
        '257ca6a08473dc851fde45afd598cc83e326ddd0abe1ef23baa3baa4dd8cde99fce2c1e8ce687b0b47ead1adc9',
    },
  ],
  exports: [
    { context: '', value: 'dff17af354c8b41673567db6259fd6029967b4e1aad13023c2ae5df8f4f43bf6' },
    { context: '00', value: '6a847261d8207fe596befb52928463881ab493da345b10e1dcc645e3b94e2d95' },
    {
      context: '54657374436f6e74657874',
      value: '8aff52b45a1be3a734bc7a41e20b4e055ad4c4d22104b0c20285a7c4302401cd',
    },
  ],
} as const;
