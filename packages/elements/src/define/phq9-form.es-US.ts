// SPDX-License-Identifier: Apache-2.0
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { loadLanguage } from '../languages.js';
import { spanish } from '../strings/es.js';

loadLanguage(phq9EsUS, spanish);
