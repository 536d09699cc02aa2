// SPDX-License-Identifier: Apache-2.0
import { ComponentMap } from '../component-map/component-map.js';
import { define } from './define.js';

define('component-map', ComponentMap);
export { ComponentMap };
