// SPDX-License-Identifier: Apache-2.0
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Intake } from './intake.js';

const host = document.querySelector('#root');
if (host === null) throw new TypeError('The page has no element with the id "root".');
createRoot(host).render(
  <StrictMode>
    <Intake />
  </StrictMode>,
);
