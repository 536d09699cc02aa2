// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

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
  ul {
    padding-inline-start: 24px;
  }
  .muted {
    color: var(--muted);
    font-size: 14px;
  }
`;

export const formStyles = [
  tokens,
  css`
    .title {
      margin-block-end: 8px;
      font-size: 20px;
      font-weight: 600;
      line-height: 1.3;
    }
    .stem {
      font-weight: 600;
    }
    .items {
      display: grid;
      gap: var(--screener-form-item-gap, 8px);
      margin-block-end: 12px;
    }
    .item {
      box-sizing: border-box;
      min-inline-size: 0;
      margin: 0;
      padding: 8px 0;
      border: 0;
      border-block-start: 1px solid var(--line);
    }
    .item[aria-invalid] {
      padding-inline-start: 12px;
      border-inline-start: 4px solid var(--primary);
    }
    legend {
      padding: 0;
      margin-block-end: 8px;
    }
    .number {
      color: var(--muted);
      font-variant-numeric: tabular-nums;
    }
    .answers {
      display: grid;
      gap: 4px;
    }
    .answer {
      display: flex;
      gap: 8px;
      align-items: center;
      box-sizing: border-box;
      min-block-size: 44px;
      padding: 6px 10px;
      border: 1px solid var(--border);
      border-radius: var(--radius);
      line-height: 1.3;
      cursor: pointer;
    }
    .answer span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .chosen {
      padding: 5px 9px;
      border: 2px solid var(--primary);
      background: var(--chosen);
    }
    .declined:not(.chosen) {
      border-color: transparent;
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
    .answer:focus-within:has(:focus-visible),
    button:focus-visible,
    summary:focus-visible,
    .question:focus-visible {
      outline: 3px solid var(--primary);
      outline-offset: 2px;
    }
    .answer:has(:disabled) {
      opacity: 0.6;
      cursor: default;
    }
    button {
      min-block-size: 44px;
      padding: 8px 16px;
      border: 1px solid var(--border);
      border-radius: var(--radius);
      background: none;
      color: var(--primary);
      font: inherit;
      cursor: pointer;
    }
    .primary {
      min-inline-size: 120px;
      border-color: var(--primary);
      background: var(--primary);
      color: var(--on-primary);
      font-weight: 600;
    }
    .quiet {
      border-color: transparent;
      padding-inline: 8px;
    }
    .quiet[aria-pressed='true'] {
      border-color: var(--primary);
      background: var(--chosen);
    }
    .link {
      min-block-size: 24px;
      padding: 0 2px;
      border: 0;
      text-align: start;
      text-decoration: underline;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      justify-content: space-between;
      margin-block: 12px;
    }
    progress {
      display: block;
      inline-size: 100%;
      block-size: 6px;
      margin-block-end: 16px;
      accent-color: var(--primary);
    }
    .steps .introduction {
      color: var(--muted);
    }
    .steps .title {
      font-size: 16px;
    }
    .steps .stem {
      font-weight: 400;
    }
    .question {
      display: block;
      margin: 0 0 8px;
      font-size: 24px;
      line-height: 1.35;
    }
    .steps .item {
      border: 0;
    }
    .steps .answer {
      min-block-size: 56px;
      padding-inline: 16px;
      font-size: 18px;
    }
    .fault {
      margin-block: 8px;
      color: var(--primary);
      font-weight: 600;
    }
    .crisis {
      margin-block: 16px;
      padding: 16px;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--chosen);
    }
    .crisis :last-child {
      margin-block-end: 0;
    }
    .licence {
      margin: 16px 0 0;
      font-size: 13px;
    }
    @container (min-width: 560px) {
      .page .answers {
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
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
        float: inline-start;
        margin: 0;
      }
      .page .items {
        gap: 0;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .answer {
        transition: background-color 120ms;
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
        padding: 0;
        border: 0;
        font-size: 12px;
      }
      .item {
        break-inside: avoid;
        padding-block: 2px;
      }
      .answer {
        min-block-size: 0;
        border: 0;
        padding: 0;
        background: none;
      }
      button,
      .progress,
      .bar {
        display: none;
      }
    }
  `,
];
