// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/fidelity-checklist.js';
import '@cradleside/elements/gad7-form.js';
import '@cradleside/elements/pcl5-form.js';
import '@cradleside/elements/phq9-form.js';

// A refused form comes back with what was sent: nothing has to be answered twice.
for (const control of document.querySelectorAll('[data-responses]')) {
  const responses = JSON.parse(control.dataset.responses);
  if (Object.keys(responses).length > 0) control.responses = responses;
}
document.querySelector('.faults[role=alert]')?.focus();
