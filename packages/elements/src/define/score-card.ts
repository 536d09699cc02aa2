// SPDX-License-Identifier: Apache-2.0
import { ScoreCard } from '../score-card/score-card.js';
import { define } from './define.js';

define('score-card', ScoreCard);
export { ScoreCard };
