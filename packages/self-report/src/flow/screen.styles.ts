// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** What stands on single screens: choices, codes, the help box, the receipt, the cover. */
export const screenStyles = css`
  self-report-flow,
  self-report-notice {
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      justify-content: space-between;
      margin-block-start: 24px;
    }
    .actions .quiet {
      margin-inline-start: -8px;
      padding-inline: 8px;
    }
    .actions .primary {
      flex: 0 1 200px;
      min-block-size: 56px;
      margin-inline-start: auto;
    }
    .choices {
      display: grid;
      gap: 12px;
      margin-block-start: 20px;
    }
    .choices button {
      min-block-size: 56px;
    }
    .choices .choice {
      flex-direction: column;
      align-items: start;
      gap: 2px;
      padding: 12px 16px;
      text-align: start;
    }
    .points {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .points li {
      padding-block: 12px;
      border-block-start: 1px solid var(--line);
    }
    .points li:first-child {
      border: 0;
      padding-block-start: 0;
    }
    .code {
      margin-block: 16px 20px;
      font-size: 44px;
      font-weight: 600;
      letter-spacing: 0.04em;
      line-height: 1.2;
    }
    .code.small {
      margin: 0;
      font-size: 32px;
    }
    .help-box,
    .calm {
      margin-block: 0 20px;
      padding: 16px 20px 8px;
      border-radius: 10px;
      background: var(--note-ground);
    }
    .contacts {
      margin: 0 0 8px;
      padding-inline-start: 20px;
    }
    .contacts li {
      margin-block-end: 8px;
    }
    .fault,
    .undelivered {
      margin-block: 16px;
      padding: 16px 20px;
      border-radius: 10px;
      background: var(--ask-ground);
    }
    .undelivered h2 {
      color: var(--ask);
      font-size: 20px;
    }
    .delivered h2 {
      display: flex;
      gap: 8px;
      align-items: center;
      font-size: 20px;
    }
    .delivered,
    .sending {
      margin-block: 16px;
      padding: 16px 20px;
      border: 1px solid var(--line);
      border-radius: 10px;
      background: var(--surface);
    }
    .qr {
      display: block;
      inline-size: min(100%, 420px, 68vh);
      margin: 16px auto;
      border-radius: 8px;
      background: #fff;
    }
    .qr path {
      fill: #000;
    }
    .sealed-text {
      padding: 12px;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--surface);
      font: 14px/1.5 ui-monospace, monospace;
      overflow-wrap: anywhere;
      user-select: all;
    }
    summary {
      min-block-size: 44px;
      padding-block: 10px;
      color: var(--primary);
      cursor: pointer;
    }
    .give-back {
      margin-block-start: 20px;
      font-weight: 600;
    }
    .demo {
      margin: 0 -16px;
      padding: 4px 16px;
      background: var(--ask-ground);
      color: var(--ask);
      font-size: 14px;
    }
    .detail {
      font-weight: 600;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .cover {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 24px;
      min-block-size: 100vh;
      min-block-size: 100dvh;
      padding: 24px;
    }
    .cover h1 {
      margin: 0;
      color: var(--muted);
      font-weight: 400;
    }
    .cover button {
      min-inline-size: 200px;
      min-block-size: 56px;
    }
    screener-form {
      --screener-form-answer-size: 20px;
    }
    screener-form[data-blank]::part(next) {
      visibility: hidden;
    }
    screener-form::part(crisis) {
      display: none;
    }
    @media (forced-colors: active) {
      .qr {
        forced-color-adjust: none;
      }
    }
  }
`;
