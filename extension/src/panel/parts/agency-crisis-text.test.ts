// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { agencyCrisisText } from './agency-crisis-text.js';

it.each([
  [{ es: 'Llame', 'es-US': 'Llame a EE. UU.' }, 'es', 'Llame'],
  [{ 'es-US': 'Llame a EE. UU.' }, 'es', 'Llame a EE. UU.'],
  [{ es: 'Llame' }, 'es-MX', 'Llame'],
  [{ en: 'Call' }, 'es', undefined],
  [{}, 'en', undefined],
])('of %j in %s is %s', (crisis, language, text) => {
  expect(agencyCrisisText(crisis, language)).toBe(text);
});
