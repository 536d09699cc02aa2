// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
