// SPDX-License-Identifier: Apache-2.0
import '../define/fidelity-checklist.js';
import '../define/gad7-form.js';
import '../define/pcl5-form.js';
import '../define/phq9-form.js';
import '../define/score-card.js';
import '../define/screener-form.js';
