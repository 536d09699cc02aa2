// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** Ticks are one colour, and what is not ticked is an outline: nothing here says good or bad. */
export const componentMapStyles = css`
  .grid {
    position: relative;
    margin-block: 8px;
    padding-block-end: 14px;
  }
  .rows,
  .strip ul,
  .gaps ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows {
    padding-block-start: 32px;
    font-size: 13px;
  }
  .rows li {
    display: flex;
    align-items: start;
    justify-content: space-between;
    block-size: 34px;
  }
  .rows :is(.name, .share) {
    line-height: 16px;
  }
  .wide .rows li {
    block-size: 14px;
    font-size: 12px;
  }
  .wide .rows :is(.name, .share) {
    line-height: 14px;
  }
  .rows .breadth-row {
    block-size: 50px;
    color: var(--muted);
  }
  .wide .rows .breadth-row {
    align-items: end;
    box-sizing: border-box;
    block-size: 40px;
    padding-block-end: 4px;
  }
  .name {
    position: relative;
    z-index: 1;
    white-space: nowrap;
  }
  span.name {
    pointer-events: none;
  }
  .strategy .name {
    padding-inline-start: 16px;
    color: var(--muted);
  }
  .share {
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .rows .share {
    align-self: start;
    inline-size: 56px;
    text-align: end;
  }
  button.name {
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    text-align: start;
  }
  button.name::before {
    content: '';
    position: absolute;
    inset: -5px -8px;
  }
  button.name::after {
    content: '';
    display: inline-block;
    margin-inline-start: 6px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    padding: 2.5px;
    vertical-align: 2px;
    transform: rotate(45deg);
  }
  button.name[aria-expanded='true']::after {
    vertical-align: -1px;
    transform: rotate(225deg);
  }
  .window {
    position: absolute;
    inset-block: 0;
    inset-inline: 0 60px;
  }
  .scroller {
    block-size: 100%;
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  .wide .window {
    inset-inline-start: 200px;
  }
  .scroller svg {
    max-inline-size: none;
  }
  .ticked,
  .breadth {
    fill: var(--mark);
  }
  .breadth {
    fill-opacity: 0.55;
  }
  .not-ticked,
  .cancelled,
  .unlogged,
  .base,
  .month {
    fill: none;
    stroke: var(--border);
  }
  .not-ticked {
    stroke-opacity: 0.55;
  }
  .unlogged {
    stroke: var(--muted);
  }
  .cancelled {
    stroke-width: 1.5;
  }
  .month-name {
    font-size: 11px;
  }
  .scroller .ring {
    pointer-events: all;
  }
  .wide .scroller [tabindex='0']:not(:focus-visible) .ring,
  .looked-at {
    fill: none;
    stroke: var(--border);
  }
  .gaps,
  .strip {
    margin-block-start: 16px;
  }
  .gaps li::before {
    content: '· ';
  }
  tr.strategy th {
    padding-inline-start: 16px;
  }
  @media (forced-colors: active) {
    .ticked,
    .breadth {
      fill: CanvasText;
    }
    .not-ticked,
    .base,
    .month {
      stroke: GrayText;
    }
    .unlogged,
    .cancelled {
      stroke: CanvasText;
    }
  }
  @media print {
    .scroller {
      overflow: visible;
    }
    .wide .scroller [tabindex='0']:not(:focus-visible) .ring,
    .looked-at {
      stroke: none;
    }
    button.name {
      display: inline;
      color: #000;
    }
    button.name::after {
      display: none;
    }
  }
`;
