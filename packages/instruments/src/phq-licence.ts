// SPDX-License-Identifier: Apache-2.0
import type { Licence } from './instrument.js';

/** The terms that the PHQ family and the GAD-7 share. */
export const phqLicence = {
  status: 'free',
  notice:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
} as const satisfies Licence;

/** What these terms rest on. */
export const phqLicenceEvidence =
  'Copyright © Pfizer Inc. All rights reserved. All PHQ, GAD-7 screeners and translations are downloadable from this website and no permission is required to reproduce, translate, display or distribute them. (phqscreeners.com, quoted 2012-09-04)';
