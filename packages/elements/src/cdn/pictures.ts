// SPDX-License-Identifier: Apache-2.0
import '../define/component-map.js';
import '../define/component-map.ar.js';
import '../define/component-map.es.js';
import '../define/family-picture.js';
import '../define/family-picture.ar.js';
import '../define/family-picture.es.js';
import '../define/score-trend.js';
import '../define/score-trend.ar.js';
import '../define/score-trend.es.js';
