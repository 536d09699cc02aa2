// SPDX-License-Identifier: Apache-2.0
import { FamilyPicture } from '../family-picture/family-picture.js';
import { define } from './define.js';

define('family-picture', FamilyPicture);
export { FamilyPicture };
