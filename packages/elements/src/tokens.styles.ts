// SPDX-License-Identifier: Apache-2.0
import { css } from './internal/css.js';

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
