// SPDX-License-Identifier: Apache-2.0
import { html } from '../../escape-html.mjs';

/**
 * A page of nothing but frames.
 * @param {{title: string, rows?: string, cols?: string,
 *   frames: {name: string, title: string, address: string}[]}} layout `rows` or `cols` shares out the space: '64,*'
 */
export function renderFrameset({ title, rows, cols, frames }) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title} - Lakeshore Chart (demo)</title>
    <link rel="icon" href="data:," />
  </head>
  <frameset ${rows && html`rows="${rows}"`} ${cols && html`cols="${cols}"`} border="1">
    ${frames.map((frame) => html`<frame name="${frame.name}" title="${frame.title}" src="${frame.address}" />`)}
  </frameset>
</html>
`;
}
