// SPDX-License-Identifier: Apache-2.0
import { gad7Ar } from '@cradleside/instruments/gad7.ar';
import { loadLanguage } from '../languages.js';
import { arabic } from '../strings/ar.js';

loadLanguage(gad7Ar, arabic);
