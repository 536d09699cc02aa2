// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** What a clinician sees of a score: alerts, total, band scale. Severity is one hue, light to deep: no traffic lights. */
export const scoreStyles = css`
  .alert {
    margin: 8px 0;
    padding: 8px 12px;
    border: 1px solid;
    border-inline-start-width: 4px;
    border-radius: 8px;
  }
  .act-now {
    background: light-dark(#fbe9ee, #4a1424);
    color: light-dark(#8a1c3b, #ffb3c5);
  }
  .ask {
    background: light-dark(#f1ebfa, #34234f);
    color: light-dark(#5a3a86, #d6c4f5);
  }
  .positive,
  .change {
    background: light-dark(#fff1d6, #3e2a00);
    color: light-dark(#734600, #ffd58a);
  }
  .note {
    background: light-dark(#e8f0fa, #1d324d);
    color: light-dark(#274c7a, #b5d2f5);
  }
  .form .score {
    margin-block-start: 16px;
    padding: 4px 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: baseline;
    margin: 8px 0;
    font-variant-numeric: tabular-nums;
  }
  .total strong {
    font-size: 24px;
  }
  .of {
    color: var(--muted);
  }
  .band-name {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .score ul {
    padding-inline-start: 20px;
  }
  .scale {
    display: block;
    inline-size: 100%;
    max-inline-size: 480px;
    margin-block-end: 8px;
    direction: ltr;
    font-size: 10px;
    text-anchor: middle;
    fill: var(--muted);
  }
  .band {
    stroke: var(--surface);
    fill: light-dark(#dce9ea, #0b6470);
  }
  .band-1 {
    fill: light-dark(#b3d3d6, #418f99);
  }
  .band-2 {
    fill: light-dark(#7fb5bb, #7fb5bb);
  }
  .band-3 {
    fill: light-dark(#418f99, #b3d3d6);
  }
  .band-4 {
    fill: light-dark(#0b6470, #dce9ea);
  }
  .marker {
    fill: var(--ink);
  }
  .tick {
    stroke: var(--ink);
    stroke-width: 2;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--primary);
    outline-offset: 2px;
  }
`;
