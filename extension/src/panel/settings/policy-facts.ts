// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { Policy } from '@cradleside/policy';
import { textsOf } from '../app/texts.js';
import { agencyCrisisText } from '../parts/agency-crisis-text.js';
import { dayText } from '../parts/day-text.js';
import { languageName } from '../parts/language-name.js';
import { policyTexts } from './policy.texts.js';

/** What a policy comes to, in a few lines. */
export function policyFacts(policy: Policy): unknown {
  const { facts, approved, standardCrisis } = textsOf(policyTexts);
  const { schedule, backupReminder, retentionMonths } = policy;
  const standard = policy.languages.filter((tag) => agencyCrisisText(policy.crisis, tag) === undefined);
  return html`${
    standard.length === 0
      ? nothing
      : html`<p class="alert positive standard-crisis">${standardCrisis(standard.map((tag) => languageName(tag)).join(', '))}</p>`
  }
    <ul class="facts">
    ${policy.approved ? html`<li>${approved(policy.approved.by, dayText(policy.approved.on))}</li>` : nothing}
    <li>${facts.schedule(schedule.months.join(', '), schedule.windowDays)}</li>
    <li>${facts.languages(policy.languages.map((tag) => languageName(tag)).join(', '))}</li>
    <li>${facts.lock(policy.idleLockMinutes)}</li>
    <li>${facts.backup(backupReminder.days, backupReminder.records)}</li>
    <li>${retentionMonths === null ? facts.noRetention : facts.retention(retentionMonths)}</li>
    <li>${facts.pageRules(policy.pageRules.length)}</li>
  </ul>`;
}
