// SPDX-License-Identifier: Apache-2.0
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Flowsheet } from './flowsheet.js';

const host = document.querySelector('#flowsheet');
if (host === null) throw new TypeError('The page has no element with the id "flowsheet".');
createRoot(host).render(
  <StrictMode>
    <Flowsheet />
  </StrictMode>,
);
