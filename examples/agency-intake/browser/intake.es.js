// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/gad7-form.es-US.js';
import '@cradleside/elements/phq9-form.es-US.js';
