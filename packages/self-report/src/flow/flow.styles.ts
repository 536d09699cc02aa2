// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { barStyles } from './bar.styles.js';
import { screenStyles } from './screen.styles.js';

const baseStyles = css`
  self-report-flow,
  self-report-notice {
    --paper: light-dark(#fbfaf7, #12191b);
    --surface: light-dark(#fff, #1b2528);
    --ink: light-dark(#1b2a2f, #e8eeee);
    --muted: light-dark(#4f6068, #a9b8bc);
    --line: light-dark(#e4e1d9, #2c393d);
    --border: light-dark(#75858c, #7c8c91);
    --primary: light-dark(#0b6470, #6cc5cf);
    --on-primary: light-dark(#fff, #06282c);
    --chosen: light-dark(#e0f0f1, #173a3f);
    --note: light-dark(#274c7a, #b5d2f5);
    --note-ground: light-dark(#e8f0fa, #1d324d);
    --ask: light-dark(#5a3a86, #d6c4f5);
    --ask-ground: light-dark(#f1ebfa, #34234f);
    display: block;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    background: var(--paper);
    color: var(--ink);
    font:
      18px/1.5 system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;

    &:lang(ar) {
      line-height: 1.8;
    }
    &[inert] {
      visibility: hidden;
    }
    *,
    *::before {
      box-sizing: border-box;
    }
    [hidden] {
      display: none;
    }
    .screen {
      max-inline-size: 720px;
      margin-inline: auto;
      padding: 0 16px 32px;
    }
    main,
    .screen-bar {
      max-inline-size: none;
      margin: 0;
      padding: 0;
    }
    .icon {
      flex: none;
      inline-size: 22px;
      block-size: 22px;
      fill: none;
      stroke: var(--primary);
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    h1,
    h2,
    h3 {
      margin: 0 0 12px;
      color: var(--ink);
      font-weight: 600;
      line-height: 1.3;
    }
    h1 {
      font-size: 24px;
    }
    h2 {
      font-size: 18px;
    }
    &:lang(ar) :is(h1, h2, h3) {
      line-height: 1.6;
    }
    h1:focus {
      outline: none;
    }
    h1.part {
      margin-block-end: 8px;
      color: var(--muted);
      font-size: 15px;
    }
    p {
      margin: 0 0 12px;
    }
    .muted,
    small {
      color: var(--muted);
      font-size: 16px;
    }
    :focus-visible {
      outline: 3px solid var(--primary);
      outline-offset: 2px;
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 8px;
      min-block-size: 48px;
      padding: 8px 20px;
      border: 1px solid var(--border);
      border-radius: 8px;
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      text-align: center;
      cursor: pointer;
    }
    button.primary {
      border-color: var(--primary);
      background: var(--primary);
      color: var(--on-primary);
      font-weight: 600;
    }
    button.quiet,
    button.back {
      border-color: transparent;
      background: none;
      color: var(--primary);
    }
    button.back {
      min-block-size: 44px;
      margin-inline-start: -9px;
      padding: 8px;
      font-size: 16px;
    }
    @media (min-width: 700px) {
      .screen {
        padding-inline: 32px;
      }
      .demo {
        margin-inline: -32px;
        padding-inline: 32px;
      }
      main {
        padding-block-start: 8px;
      }
      h1:not(.part) {
        font-size: 28px;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .screen {
        animation: appear 120ms;
      }
    }
    @media print {
      display: none;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/** The look of the page. Adopted by the document, since the flow draws without a shadow root; a policy without inline styles allows it. */
export function adoptFlowStyles(): void {
  for (const { styleSheet } of [baseStyles, barStyles, screenStyles])
    if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet))
      document.adoptedStyleSheets.push(styleSheet);
}
