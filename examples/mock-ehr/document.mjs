// SPDX-License-Identifier: Apache-2.0
import { html } from './escape-html.mjs';

/**
 * @param {{title: string, scripts?: string[], style?: string}} page scripts without their ending
 * @param {unknown} body
 */
export function renderDocument({ title, scripts = [], style = 'chart' }, body) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} - Lakeshore Chart (demo)</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/mock-ehr/styles/${style}.css" />
    ${[...scripts, 'open-window'].map(
      (name) => html`<script type="module" src="/mock-ehr/assets/${name}.js"></script>`,
    )}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
