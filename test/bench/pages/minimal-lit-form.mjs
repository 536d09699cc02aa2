// SPDX-License-Identifier: Apache-2.0
import { LitElement, css, html } from 'lit';
import { questions } from 'virtual:questions';

/** The least that asks the nine questions as a form control with Lit. */
class MinimalForm extends LitElement {
  static formAssociated = true;
  static properties = { name: {}, answers: { state: true } };

  static styles = css`
    fieldset {
      border: 0;
      border-top: 1px solid #ccc;
      margin: 0;
      padding: 8px 0;
    }
    label {
      display: inline-flex;
      gap: 8px;
      padding: 5px 9px;
    }
  `;

  constructor() {
    super();
    this.answers = {};
    this.internals = this.attachInternals();
  }

  render() {
    const { stem, items, options, difficultyOptions } = questions;
    return html`<p>${stem}</p>
      ${items.map(({ id, text, isScored }) => this.renderItem(id, text, isScored ? options : difficultyOptions))}
      <p>Total <output>${this.total}</output></p>`;
  }

  renderItem(id, text, options) {
    return html`<fieldset>
      <legend>${text}</legend>
      ${options.map(
        ({ value, label }) =>
          html`<label
            ><input
              type="radio"
              name=${id}
              .value=${String(value)}
              .checked=${this.answers[id] === value}
              @change=${() => this.answer(id, value)}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  answer(id, value) {
    this.answers = { ...this.answers, [id]: value };
    const entries = new FormData();
    for (const [key, given] of Object.entries(this.answers)) entries.append(`${this.name}_${key}`, given);
    this.internals.setFormValue(entries);
  }

  get total() {
    return questions.items.reduce(
      (sum, { id, isScored }) => sum + (isScored ? (this.answers[id] ?? 0) : 0),
      0,
    );
  }
}

customElements.define('minimal-form', MinimalForm);
