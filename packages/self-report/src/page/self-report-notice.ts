// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import { adoptFlowStyles } from '../flow/flow.styles.js';
import { renderBar, renderCover } from '../flow/screen-bar.js';
import { english } from '../strings/en.js';
import type { FlowStrings, Refusal } from '../strings/strings.js';

/** Says kindly why there is nothing to answer, and what to ask for; help and cover are where they always are. */
export class SelfReportNotice extends LitElement {
  static override properties = {
    isCovered: { state: true },
    isHelpOpen: { state: true },
  };

  declare isCovered: boolean;
  declare isHelpOpen: boolean;
  strings: FlowStrings = english;
  refusal: Refusal = 'no-link';
  /** For the person who runs the page: what agency.json lacks, in its own names. Empty: nothing. */
  detail = '';
  /** The agency's own crisis lines. */
  crisis: readonly string[] | undefined;

  constructor() {
    super();
    this.isCovered = this.isHelpOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptFlowStyles();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const { strings, crisis, isHelpOpen, detail } = this;
    const { title, paragraphs } = strings.refused[this.refusal];
    return html`${this.isCovered ? renderCover(strings, () => (this.isCovered = false)) : nothing}
      <div class="screen" ?hidden=${this.isCovered}>
        ${renderBar({
          strings,
          crisis,
          isHelpOpen,
          onCover: () => (this.isCovered = true),
          onHelp: () => (this.isHelpOpen = !this.isHelpOpen),
        })}
        <main>
          <h1>${title}</h1>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${detail === '' ? nothing : html`<p class="detail" dir="ltr">${detail}</p>`}
        </main>
      </div>`;
  }
}

customElements.define('self-report-notice', SelfReportNotice);
