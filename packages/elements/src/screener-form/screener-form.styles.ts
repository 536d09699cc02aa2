// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** Colours, type and space of every drawn element of this package; light, and dark by the page's colour scheme. */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .form,
  .card {
    --ink: var(--screener-form-ink, light-dark(#1b2a2f, #e8eeee));
    --muted: var(--screener-form-muted, light-dark(#4f6068, #a9b8bc));
    --surface: var(--screener-form-surface, light-dark(#fff, #1b2528));
    --line: var(--screener-form-line, light-dark(#e4e1d9, #2c393d));
    --border: var(--screener-form-border, light-dark(#75858c, #7c8c91));
    --primary: var(--screener-form-primary, light-dark(#0b6470, #6cc5cf));
    --on-primary: var(--screener-form-on-primary, light-dark(#fff, #06282c));
    --chosen: var(--screener-form-chosen, light-dark(#e0f0f1, #173a3f));
    --radius: var(--screener-form-radius, 8px);
    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    font: 16px/1.5 var(--screener-form-font, system-ui, sans-serif);
  }
  :lang(ar) {
    line-height: 1.8;
  }
  p,
  ul {
    margin: 0 0 12px;
  }
  .muted {
    color: var(--muted);
    font-size: 14px;
  }
  .alert,
  .stem,
  .fault,
  strong {
    font-weight: 600;
  }
`;

export const formStyles = [
  tokens,
  css`
    .title {
      margin-block-end: 8px;
      font-size: 20px;
      font-weight: 600;
    }
    .items {
      display: grid;
      gap: var(--screener-form-item-gap, 8px);
      margin-block-end: 12px;
    }
    .item {
      min-inline-size: 0;
      margin: 0;
      padding: 8px 0;
      border: 0;
      border-block-start: 1px solid var(--line);
    }
    legend {
      float: inline-start;
      inline-size: 100%;
      padding: 0;
      margin-block-end: 8px;
    }
    .answers {
      clear: both;
      display: grid;
      gap: 4px;
    }
    .answer {
      display: flex;
      gap: 8px;
      align-items: center;
      min-block-size: 32px;
      padding: 5px 9px;
      border: 1px solid var(--border);
      outline: 1px solid #0000;
      outline-offset: -2px;
      border-radius: var(--radius);
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .chosen {
      border-color: var(--primary);
      outline-color: var(--primary);
      background: var(--chosen);
    }
    .declined:not(.chosen) {
      border-color: #0000;
      color: var(--muted);
    }
    input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
      accent-color: var(--primary);
    }
    input:focus-visible {
      outline: 0;
    }
    .answer:has(:focus-visible),
    button:focus-visible {
      outline: 3px solid var(--primary);
      outline-offset: 2px;
    }
    button {
      border: 0;
      padding: 2px;
      background: none;
      color: var(--primary);
      font: inherit;
      text-align: start;
      text-decoration: underline;
    }
    .answer,
    button {
      cursor: pointer;
    }
    .fault {
      margin: 8px 0;
      color: var(--primary);
    }
    .crisis {
      margin-block: 16px;
      padding: 16px 16px 4px;
      border-radius: 10px;
      background: var(--chosen);
    }
    .licence {
      margin: 16px 0 0;
    }
    .licence span {
      display: block;
    }
    @container (min-width: 560px) {
      .page .answers {
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
      }
      .page .answer {
        grid-row: 1;
      }
      .page .declined {
        grid-area: 2 / 1 / auto / span 3;
      }
    }
    @container (min-width: 860px) {
      .page .item {
        display: grid;
        grid-template-columns: 2fr 3fr;
        gap: 16px;
        align-items: center;
        padding-block: 4px;
      }
      .page legend {
        margin: 0;
      }
      .page .items {
        gap: 0;
      }
    }
    @media (forced-colors: active) {
      .chosen {
        outline: 2px solid Highlight;
      }
    }
    @media print {
      .form {
        --ink: #000;
        --muted: #000;
        --surface: #fff;
        --chosen: #fff;
        border: 0;
        font-size: 12px;
      }
      .item {
        break-inside: avoid;
      }
      .answer {
        min-block-size: 0;
      }
      .progress {
        display: none;
      }
    }
  `,
];
