// SPDX-License-Identifier: Apache-2.0
import '../define/gad7-form.ar.js';
import '../define/gad7-form.es-US.js';
import '../define/paper-form.js';
import '../define/phq9-form.ar.js';
import '../define/phq9-form.es-US.js';
