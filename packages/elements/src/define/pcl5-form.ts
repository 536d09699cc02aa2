// SPDX-License-Identifier: Apache-2.0
import { Pcl5Form } from '../pcl5-form/pcl5-form.js';
import { define } from './define.js';

define('pcl5-form', Pcl5Form);
export { Pcl5Form };
