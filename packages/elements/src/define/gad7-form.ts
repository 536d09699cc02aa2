// SPDX-License-Identifier: Apache-2.0
import { Gad7Form } from '../gad7-form/gad7-form.js';
import { define } from './define.js';

define('gad7-form', Gad7Form);
export { Gad7Form };
