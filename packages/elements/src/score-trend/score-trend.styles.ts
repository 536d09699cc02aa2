// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** Severity is one hue, light to deep, and pale: the scores stand in front. */
export const scoreTrendStyles = css`
  .series + .series {
    margin-block-start: 16px;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  .cut-key {
    font-size: 12px;
  }
  .cut-key::before {
    content: '';
    display: inline-block;
    inline-size: 20px;
    margin-inline-end: 6px;
    border-block-start: 1px dashed;
    vertical-align: 4px;
  }
  .course {
    max-inline-size: 76ch;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .band {
    fill: light-dark(#dce9ea, #0b6470);
    fill-opacity: 0.28;
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
  .no-band {
    fill: none;
    stroke: var(--grid);
  }
  .band-name,
  .end {
    font-size: 11px;
  }
  .end {
    text-anchor: end;
  }
  .cut {
    fill: var(--ink);
    font-size: 11px;
  }
  .cut-point {
    fill: none;
    stroke: var(--ink);
    stroke-dasharray: 6 3;
    stroke-width: 1;
  }
  .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.25;
    stroke-linejoin: round;
  }
  .hair {
    fill: none;
    stroke: var(--border);
  }
  .dot {
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .hollow {
    fill: var(--surface);
  }
  .without,
  .out {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .carried,
  .bracket {
    fill: none;
    stroke: var(--muted);
  }
  .carried {
    stroke-dasharray: 1 3;
  }
  .reach {
    font-size: 11px;
  }
  .value {
    fill: var(--ink);
    font-size: 11px;
    text-anchor: middle;
  }
  .last {
    font-size: 15px;
    font-weight: 600;
    text-anchor: start;
  }
  .value,
  .cut,
  .reach {
    paint-order: stroke;
    stroke: var(--surface);
    stroke-opacity: 0.8;
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .catch {
    fill: transparent;
    pointer-events: all;
  }
  @media (forced-colors: active) {
    .band,
    .band-1,
    .band-2,
    .band-3,
    .band-4 {
      fill: none;
      stroke: GrayText;
    }
    .line,
    .dot,
    .without,
    .out,
    .cut-point,
    .bracket,
    .carried {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
    }
    .hollow {
      fill: Canvas;
    }
    .value,
    .cut,
    .reach {
      stroke: Canvas;
    }
  }
  @media print {
    .band {
      fill: #000;
      fill-opacity: 0.03;
    }
    .band-1 {
      fill-opacity: 0.08;
    }
    .band-2 {
      fill-opacity: 0.13;
    }
    .band-3 {
      fill-opacity: 0.18;
    }
    .band-4 {
      fill-opacity: 0.24;
    }
  }
`;
