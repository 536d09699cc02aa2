// SPDX-License-Identifier: Apache-2.0
import { Phq9Form } from '../phq9-form/phq9-form.js';
import { define } from './define.js';

define('phq9-form', Phq9Form);
export { Phq9Form };
