// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** What the pictures share: type, axes, the focused point, the table, paper. Colours of the card are the kit's tokens. */
export const pictureStyles = css`
  .card {
    position: relative;
    container-type: normal;
    font-size: 14px;
    --mark: var(--picture-mark, light-dark(#2e4a7d, #8fb0e8));
    --grid: light-dark(#e4e1d9, #2c393d);
  }
  h3,
  h4 {
    margin: 0;
    font-size: 16px;
    font-weight: 600;
  }
  h4 {
    font-size: 14px;
  }
  p {
    margin: 0 0 4px;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    font-family: inherit;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    -webkit-user-select: none;
    user-select: none;
  }
  text {
    fill: var(--muted);
    unicode-bidi: plaintext;
  }
  .tick {
    text-anchor: middle;
    font-size: 11px;
  }
  .year {
    fill: var(--ink);
  }
  .axis {
    fill: none;
    stroke: var(--border);
  }
  .hairs {
    fill: none;
    stroke: var(--border);
    stroke-opacity: 0.25;
  }
  [data-stop] {
    outline: none;
    cursor: default;
  }
  .ring {
    fill: none;
    stroke: none;
  }
  [data-stop]:focus-visible .ring {
    stroke: var(--primary);
    stroke-width: 3;
  }
  .reading {
    min-block-size: 42px;
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .limits {
    max-inline-size: 76ch;
    margin-block: 12px 8px;
    font-size: 13px;

    /* Words of another direction begin on a line of their own. */
    [dir='rtl'] & span {
      display: block;
    }
  }
  button {
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: none;
    color: var(--primary);
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  summary:focus-visible,
  .table:focus-visible {
    outline: 3px solid var(--primary);
    outline-offset: 2px;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .table {
    container-type: inline-size;
    max-inline-size: 100%;
    overflow-x: auto;
  }
  table {
    margin-block: 12px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    position: sticky;
    inset-inline-start: 0;
    /* Where the table scrolls sideways, its name is read without scrolling. */
    max-inline-size: 100cqi;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 4px;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  td:last-child {
    min-inline-size: 9em;
  }
  thead th {
    color: var(--muted);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    .axis,
    .hairs {
      stroke: GrayText;
    }
    [data-stop]:focus-visible .ring {
      stroke: Highlight;
    }
  }
  @media print {
    .card {
      --ink: #000;
      --muted: #000;
      --surface: #fff;
      --line: #999;
      --border: #555;
      --primary: #000;
      --mark: #000;
      --grid: #ccc;
      padding: 0;
      border: 0;
      color-scheme: light;
    }
    button,
    .reading {
      display: none;
    }
    section > * {
      break-inside: avoid;
    }
  }
`;
