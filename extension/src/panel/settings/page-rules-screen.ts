// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { ruleFor } from '@cradleside/policy';
import type { PageRule } from '@cradleside/policy';
import { currentTab } from '../../platform/current-tab.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { testRule } from '../chart-page/chart-page.js';
import { renderHead } from '../parts/head.js';
import { pageRulesTexts } from './page-rules.texts.js';

type Parts = Awaited<ReturnType<typeof testRule>>;

type Tested =
  | { readonly state: 'testing' }
  | { readonly state: 'no-tab' | 'no-access' }
  | { readonly state: 'other-page'; readonly origin: string }
  | { readonly state: 'tested'; readonly parts: Parts };

/** The page rules in force, and what each of them finds on the page beside the panel. */
export class PageRulesScreen extends Screen<Extract<Route, { screen: 'page-rules' }>> {
  static override properties = { ...Screen.properties, tested: { state: true } };

  /** Id of a rule -> what its test came to. */
  declare tested: ReadonlyMap<string, Tested>;

  constructor() {
    super();
    this.tested = new Map();
  }

  protected override render(): unknown {
    const texts = textsOf(pageRulesTexts);
    const { pageRules } = this.practice.policy;
    return html`
      ${renderHead({ title: texts.title, backTo: texts.back, onBack: () => this.goTo({ screen: 'settings' }) })}
      <p>${texts.explanation}</p>
      ${pageRules.length === 0 ? html`<p><strong>${texts.none}</strong> ${texts.noneHint}</p>` : nothing}
      ${pageRules.map((rule) => this.#renderRule(rule))}
    `;
  }

  #renderRule(rule: PageRule): unknown {
    const texts = textsOf(pageRulesTexts);
    const tested = this.tested.get(rule.id);
    return html`<section class="card" aria-label=${rule.label}>
      <p><strong>${rule.label}</strong></p>
      <p class="code small" dir="ltr">${rule.url}</p>
      <p>
        ${rule.clientId ? texts.readsId : nothing} ${rule.note ? texts.takesNote : nothing}
        ${rule.fields.length > 0 ? texts.fills(rule.fields.length) : nothing}
      </p>
      <button type="button" aria-label="${texts.test}: ${rule.label}" @click=${() => this.#test(rule)}>
        ${texts.test}
      </button>
      <div role="status">${tested ? renderTested(tested) : nothing}</div>
    </section>`;
  }

  async #test(rule: PageRule): Promise<void> {
    this.#keep(rule, { state: 'testing' });
    const outcome = await this.attempt(() => test(rule));
    this.#keep(rule, outcome ?? { state: 'no-access' });
  }

  #keep(rule: PageRule, tested: Tested): void {
    this.tested = new Map(this.tested).set(rule.id, tested);
  }
}

async function test(rule: PageRule): Promise<Tested> {
  const tab = await currentTab();
  if (tab === undefined) return { state: 'no-tab' };
  if (tab.url === null) return { state: 'no-access' };
  if (ruleFor({ pageRules: [rule] }, tab.url) === undefined) {
    return { state: 'other-page', origin: new URL(tab.url).origin };
  }
  return { state: 'tested', parts: await testRule(rule) };
}

function renderTested(tested: Tested): unknown {
  const texts = textsOf(pageRulesTexts);
  switch (tested.state) {
    case 'testing':
      return texts.testing;
    case 'no-tab':
      return html`<p class="alert note">${texts.noTab}</p>`;
    case 'no-access':
      return html`<p class="alert note">${texts.noAccess}</p>`;
    case 'other-page':
      return html`<p class="alert note">${texts.otherPageOf(tested.origin)}</p>`;
    case 'tested':
      return renderParts(tested.parts);
  }
}

function renderParts(parts: Parts): unknown {
  const texts = textsOf(pageRulesTexts);
  return html`<dl class="tested">
      ${parts.map(
        ({ part, outcome, text }) =>
          html`<div>
            <dt class="code" dir="ltr">${part}</dt>
            <dd>
              ${texts.outcomes[outcome]}${text === undefined ? nothing : html`: <q><bdi>${text}</bdi></q>`}
            </dd>
          </div>`,
      )}
    </dl>
    <p class="muted small">${texts.nothingChanged}</p>`;
}

customElements.define('page-rules-screen', PageRulesScreen);
