// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';
import { formStyles } from '../screener-form/screener-form.styles.js';

export const checklistStyles = [
  ...formStyles,
  css`
    /* Two columns where each has 344 px. By a container query Firefox 153.8 would print the categories empty. */
    .categories {
      columns: 2 344px;
      gap: 32px;
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
    .item {
      break-inside: avoid;
    }
  `,
];
