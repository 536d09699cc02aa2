// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/gad7-form.ar.js';
import '@cradleside/elements/phq9-form.ar.js';
