// SPDX-License-Identifier: Apache-2.0
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { loadLanguage } from '../languages.js';
import { spanish } from '../strings/es.js';

loadLanguage(gad7EsUS, spanish);
