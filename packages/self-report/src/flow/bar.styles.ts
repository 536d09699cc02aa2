// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** The bar above every screen: a row, which on a phone has its words under the signs. */
export const barStyles = css`
  self-report-flow,
  self-report-notice {
    .screen-bar {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-end: 20px;
      padding-block: 10px;
      background: var(--paper);
      border-block-end: 1px solid var(--line);
    }
    .screen-bar button {
      flex: 1 1 140px;
      min-block-size: 48px;
      gap: 6px;
      padding: 4px 8px;
      border-color: var(--line);
      font-size: 15px;
      line-height: 1.25;
    }
    @media (max-width: 30rem) {
      .screen-bar {
        flex-wrap: nowrap;
        gap: 6px;
      }
      .screen-bar button {
        flex: 1 1 0;
        flex-direction: column;
        min-inline-size: 0;
        gap: 2px;
        padding: 6px 2px;
        font-size: 13px;
      }
    }
    .screen-bar .help[aria-expanded='true'],
    .screen-bar .read[aria-pressed='true'] {
      border-color: var(--primary);
      background: var(--chosen);
    }
    @media (max-height: 480px) {
      .screen-bar {
        position: static;
      }
    }
  }
`;
