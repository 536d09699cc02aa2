// SPDX-License-Identifier: Apache-2.0
import { ScoreTrend } from '../score-trend/score-trend.js';
import { define } from './define.js';

define('score-trend', ScoreTrend);
export { ScoreTrend };
