// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';
import { formStyles } from '../screener-form/screener-form.styles.js';

export const checklistStyles = [
  ...formStyles,
  css`
    .categories {
      margin-block-end: 8px;
    }
    legend {
      font-weight: 600;
    }
    .item .answer {
      margin-block-start: 4px;
      border-color: transparent;
    }
    .item .answer.chosen {
      border-color: var(--primary);
    }
    .variant {
      margin-inline-start: 32px;
    }
    small {
      display: block;
    }
    @container (min-width: 720px) {
      .categories {
        columns: 2;
        gap: 32px;
      }
      .item {
        break-inside: avoid;
      }
    }
  `,
];
