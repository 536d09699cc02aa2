// SPDX-License-Identifier: Apache-2.0
export { isCardName, readCard, writeCard } from './card.js';
export type { Card, CardRole, ReadCard } from './card.js';
export { newExchangeKey } from './exchange-key.js';
export type { ExchangeKey } from './exchange-key.js';
export { fingerprintOf } from './fingerprint.js';
export { mostLetterBytes } from './letter-format.js';
export { openLetter } from './open-letter.js';
export type { LetterRefusal, OpenedLetter } from './open-letter.js';
export { sealLetter } from './seal-letter.js';
export type { SealedLetter } from './seal-letter.js';
