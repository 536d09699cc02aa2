// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { backupIsDue } from '../backup/backup-is-due.js';
import type { Practice } from '../practice/practice.js';
import { familiesTexts } from './families.texts.js';

/** What the user is reminded of before she goes to work: that a backup is due. */
export function renderReminders(
  { store, policy }: Practice,
  goToBackup: () => void,
): TemplateResult | typeof nothing {
  const texts = textsOf(familiesTexts);
  const { backupState } = store;
  if (!backupIsDue(backupState, policy.backupReminder, Date.now())) return nothing;
  return html`<div class="alert note reminder">
    <span>${backupState.lastBackup === null ? texts.neverBackedUp : texts.backupDue}</span>
    <button type="button" @click=${goToBackup}>${texts.backUp}</button>
  </div>`;
}
