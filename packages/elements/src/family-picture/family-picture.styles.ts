// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

export const familyPictureStyles = css`
  .visits {
    margin-block-start: 8px;
  }
  .together {
    margin-block: 4px 12px;
    font-weight: 600;
  }
  .ticked {
    fill: var(--mark);
  }
  .base,
  .unlogged,
  .cancelled {
    fill: none;
    stroke: var(--border);
  }
  .base {
    stroke: var(--grid);
  }
  .unlogged {
    stroke: var(--muted);
    stroke-dasharray: 1 2;
  }
  .cancelled {
    stroke: var(--muted);
    stroke-width: 1.5;
  }
  .row-name,
  .share {
    fill: var(--ink);
    font-size: 12px;
  }
  .share {
    fill: var(--muted);
  }
  @media (forced-colors: active) {
    .ticked {
      fill: CanvasText;
    }
    .base {
      stroke: GrayText;
    }
    .unlogged,
    .cancelled {
      stroke: CanvasText;
    }
  }
`;
