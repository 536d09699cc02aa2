// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** Rows of the elements of psychotherapy: name, dot between none and all, count. */
export const stripStyles = css`
  .strip li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 52px;
    gap: 0 8px;
    align-items: center;
  }
  .strip.wide li {
    grid-template-columns: minmax(0, 232px) minmax(72px, 320px) 52px;
    min-block-size: 22px;
  }
  .strip:not(.wide) .dots {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .strip .share {
    text-align: end;
  }
  .dots {
    inline-size: 100%;
  }
  .dots line {
    stroke: var(--grid);
  }
  .some {
    fill: var(--mark);
  }
  .none {
    fill: var(--surface);
    stroke: var(--border);
  }
  @media (forced-colors: active) {
    .some {
      fill: CanvasText;
    }
    .none {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dots line {
      stroke: GrayText;
    }
  }
`;
