// SPDX-License-Identifier: Apache-2.0
import { readinessStrings } from '@cradleside/supervision/readiness';
import type { DomainProfile } from '@cradleside/supervision/readiness';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import type { Readiness } from './readiness-records.js';
import { readinessTexts } from './readiness.texts.js';
import { profileOf } from './self-assessment.js';

/** What she named strengths and something to grow in, by domain, in the agency's words and her own. Nothing is added up. */
export function renderProfile(readiness: Readiness): TemplateResult {
  const texts = textsOf(readinessTexts);
  const domains = profileOf(readiness).domains.map((profile) => renderDomain(profile, readiness));
  return domains.every((one) => one === nothing)
    ? html`<p class="muted">${texts.noProfile}</p>`
    : html`${domains}`;
}

function renderDomain(profile: DomainProfile, readiness: Readiness): TemplateResult | typeof nothing {
  const texts = textsOf(readinessTexts);
  const { domain, strengths, growth, open } = profile;
  const own = readiness.words[domain] ?? { strengths: '', growth: '' };
  const items = readiness.definition?.domains[domain].items ?? [];
  const wordsOf = (ids: readonly string[]) =>
    items.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  const named = [
    { name: texts.strengths, items: wordsOf(strengths), own: own.strengths },
    { name: texts.growth, items: wordsOf(growth), own: own.growth },
  ].filter((part) => part.items.length > 0 || part.own.trim() !== '');
  if (named.length === 0) return nothing;
  return html`<section class="profile">
    <h3>${readinessStrings[interfaceLanguage()].domains[domain]}</h3>
    ${named.map(
      (part) =>
        html`<h4>${part.name}</h4>
          <ul class="named">
            ${part.items.map((text) => html`<li><bdi lang=${readiness.definition?.language ?? nothing}>${text}</bdi></li>`)}
            ${part.own.trim() === '' ? nothing : html`<li><bdi class="lines">${part.own}</bdi></li>`}
          </ul>`,
    )}
    ${open.length === 0 ? nothing : html`<p class="muted">${texts.open(open.length)}</p>`}
  </section>`;
}
