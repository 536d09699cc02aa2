// SPDX-License-Identifier: Apache-2.0
import { tabletPageTests } from './support/tablet-page-tests.mjs';

tabletPageTests('chromium', [
  { way: 'relay', tablet: 'chromium', language: 'en', by: 'touch', given: { value: 1 }, total: 9 },
  {
    way: 'text',
    tablet: 'webkit',
    language: 'es-US',
    by: 'keys',
    given: { value: 2, others: { 9: 1 } },
    total: 17,
  },
  {
    way: 'camera',
    tablet: 'chromium',
    language: 'ar',
    by: 'atOnce',
    given: { value: 0, others: { 9: 3 } },
    total: 3,
    isOffline: true,
  },
]);
