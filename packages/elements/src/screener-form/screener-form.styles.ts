// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';
import { tokens } from '../tokens.styles.js';

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
      border-radius: var(--radius);
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .chosen {
      border-color: var(--primary);
      outline: 1px solid var(--primary);
      outline-offset: -2px;
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
    /* Of what a container query draws anew, Firefox 153.8 leaves the content out on paper. */
    @media screen {
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
