// SPDX-License-Identifier: Apache-2.0
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { loadLanguage } from '../languages.js';
import { arabic } from '../strings/ar.js';

loadLanguage(phq9Ar, arabic);
