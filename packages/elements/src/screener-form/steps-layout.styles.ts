// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** The steps layout: large questions, answers one below the other. */
export const stepsStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-block: 12px;
  }
  .bar:first-child {
    margin-block-start: 0;
  }
  .bar .primary {
    margin-inline-start: auto;
    text-align: center;
  }
  .bar .quiet:first-child {
    margin-inline-start: -9px;
  }
  .question:focus-visible {
    outline: 3px solid var(--primary);
    outline-offset: 6px;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block-end: 16px;
    accent-color: var(--primary);
  }
  .introduction {
    color: var(--muted);
  }
  .introduction .title {
    font-size: 16px;
  }
  .introduction .stem {
    font-weight: 400;
  }
  .question {
    display: block;
    margin: 0 0 8px;
    font-size: var(--screener-form-question-size, 24px);
    line-height: 1.35;
  }
  :lang(ar) .question {
    line-height: 1.7;
  }
  .steps .item {
    border: 0;
  }
  .steps .answer {
    min-block-size: 56px;
    padding-inline: 16px;
    font-size: var(--screener-form-answer-size, 18px);
  }
  .bar button {
    min-block-size: 44px;
    padding: 8px 16px;
    text-decoration: none;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .bar .primary {
    min-inline-size: 120px;
    border-color: var(--primary);
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }
  .bar .quiet {
    border-color: transparent;
    padding-inline: 8px;
  }
  .bar .quiet[aria-pressed='true'] {
    margin-inline-start: 0;
    border-color: var(--primary);
    background: var(--chosen);
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
