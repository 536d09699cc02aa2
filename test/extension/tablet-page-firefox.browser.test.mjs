// SPDX-License-Identifier: Apache-2.0
import { tabletPageTests } from './support/tablet-page-tests.mjs';

tabletPageTests('firefox', [
  { way: 'relay', tablet: 'firefox', language: 'ar', by: 'keys', given: { value: 3 }, total: 27 },
  {
    way: 'text',
    tablet: 'firefox',
    language: 'en',
    by: 'atOnce',
    given: { value: 1, others: { 9: 0 } },
    total: 8,
  },
  {
    way: 'picture',
    tablet: 'firefox',
    language: 'es-US',
    by: 'atOnce',
    given: { value: 0, others: { 9: 2 } },
    total: 2,
  },
]);
