// SPDX-License-Identifier: Apache-2.0
import { css } from '../internal/css.js';

/** A sheet of paper: black on white on the screen too, in sizes of print. */
export const paperStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .sheet {
    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color-scheme: light;
    padding: 24px;
    border: 1px solid #000;
    background: #fff;
    color: #000;
    font: 10.5pt/1.3 var(--screener-form-font, system-ui, sans-serif);
    overflow-wrap: break-word;
  }
  :lang(ar) {
    line-height: 1.5;
  }
  p,
  ul {
    margin: 0 0 6pt;
  }
  .title {
    margin-block-end: 8pt;
    font-size: 14pt;
    font-weight: 600;
  }
  .stem,
  strong {
    font-weight: 600;
  }
  .muted {
    font-size: 9.5pt;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8pt 24pt;
    margin-block-end: 10pt;
  }
  .blank {
    display: inline-block;
    min-inline-size: 34mm;
    border-block-end: 0.75pt solid #000;
  }
  .staff .blank {
    min-inline-size: 14mm;
  }
  .wide {
    min-inline-size: 60mm;
  }
  .circle,
  .square {
    flex: none;
    display: inline-block;
    inline-size: 11pt;
    block-size: 11pt;
    border: 1pt solid #000;
    vertical-align: -2pt;
  }
  .circle {
    border-radius: 50%;
  }
  .examples {
    padding-inline-start: 18pt;
  }
  .options,
  .boxes {
    padding: 0;
    list-style: none;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 4pt 18pt;
    margin-block: 5pt 0;
  }
  .alone {
    margin-block: 8pt;
    break-inside: avoid;
  }
  .follow-up,
  .gate,
  .help {
    display: block;
    margin-block-start: 3pt;
  }
  .box {
    display: flex;
    gap: 6pt;
  }
  .boxes .boxes {
    margin-inline-start: 18pt;
  }
  li {
    margin-block-end: 3pt;
  }
  .category {
    margin-block-end: 8pt;
    break-inside: avoid;
  }
  .help {
    margin: 0 0 0 17pt;
  }
  .staff {
    margin-block-start: 10pt;
    padding: 6pt 8pt 2pt;
    border: 1pt solid #000;
    break-inside: avoid;
  }
  .staff p {
    display: flex;
    flex-wrap: wrap;
    gap: 6pt 16pt;
  }
  .licence {
    margin: 8pt 0 0;
    font-size: 8pt;
    break-inside: avoid;
  }
  .licence span {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  tr {
    break-inside: avoid;
  }
  th,
  .mark {
    padding: 4pt 3pt;
    border-block-start: 0.5pt solid #000;
    font-weight: 400;
    text-align: start;
  }
  th[scope='col'] {
    inline-size: 12%;
    border-block-start: 0;
    font-size: 9pt;
    text-align: center;
    vertical-align: bottom;
  }
  .mark {
    padding: 0;
    text-align: center;
  }
  .categories {
    columns: 2 240px;
    column-gap: 20pt;
  }
  /* Of what a container query draws anew, Firefox 153.8 leaves the content out on paper: on the screen only. */
  @media screen {
    @container (max-width: 519.98px) {
      thead {
        display: none;
      }
      tr {
        display: block;
        padding-block: 6pt;
        border-block-start: 0.5pt solid #000;
      }
      tr :is(th, .mark) {
        display: block;
        padding: 0;
        border: 0;
        text-align: start;
      }
      tr .mark {
        padding-block-start: 4pt;
      }
      .mark::after {
        content: ' ' attr(data-answer);
      }
    }
  }
  @media print {
    .sheet {
      padding: 0;
      border: 0;
    }
  }
`;
