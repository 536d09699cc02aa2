// SPDX-License-Identifier: Apache-2.0
import { FidelityChecklist } from '../fidelity-checklist/fidelity-checklist.js';
import { define } from './define.js';

define('fidelity-checklist', FidelityChecklist);
export { FidelityChecklist };
