// SPDX-License-Identifier: Apache-2.0
import { html } from '../../escape-html.mjs';
import { renderFrameset } from './frameset.mjs';

const folderOf = (family) => `/mock-ehr/record/${family.record}/`;

const whole = (title, render) => ({ title, isWhole: true, render });

/**
 * The chart as it was before the turn of the century, by the end of each address: a banner with the client id, a menu, and in
 * the work area another set of frames whose document holds the editor's frame.
 */
export const classicChart = {
  classic: whole('Classic chart', ({ family }) =>
    renderFrameset({
      title: 'Classic chart',
      rows: '66,*',
      frames: [
        { name: 'banner', title: 'Client banner', address: `${folderOf(family)}classic/banner` },
        { name: 'body', title: 'Menu and work area', address: `${folderOf(family)}classic/body` },
      ],
    }),
  ),
  'classic/body': whole('Menu and work area', ({ family }) =>
    renderFrameset({
      title: 'Menu and work area',
      cols: '180,*',
      frames: [
        { name: 'menu', title: 'Menu', address: `${folderOf(family)}classic/menu` },
        { name: 'work', title: 'Progress note', address: `${folderOf(family)}classic/progress-note` },
      ],
    }),
  ),
  'classic/banner': whole('Client banner', ({ family }) =>
    renderOldDocument(
      'Client banner',
      html`<div class="old-banner">
        <b>Lakeshore CMH</b> Classic Chart (demo)
        <table>
          <tbody>
            <tr>
              <th scope="row">Client</th>
              <td id="client-id">${family.id}</td>
              <th scope="row">Caregiver</th>
              <td>${family.caregiver}</td>
              <th scope="row">Child</th>
              <td>${family.child}</td>
            </tr>
          </tbody>
        </table>
      </div>`,
    ),
  ),
  'classic/menu': whole('Menu', ({ family }) =>
    renderOldDocument(
      'Menu',
      html`<div class="old-menu">
        <h1>Menu</h1>
        <a href="${folderOf(family)}classic/progress-note" target="work">Progress note</a>
        <a href="${folderOf(family)}" target="_top">New chart</a>
        <a href="/mock-ehr/clients" target="_top">Clients</a>
      </div>`,
    ),
  ),
  'classic/progress-note': {
    ...whole('Progress note', () => renderOldDocument('Progress note', renderForm(), ['classic-note'])),
    saves: { kind: 'classic', fields: ['classic-summary', 'classic-note'] },
  },
  'classic/editor': whole('Note text', () =>
    renderOldDocument('Note text', html`<div></div>`, ['classic-editor'], 'old-editor'),
  ),
};

function renderForm() {
  return html`<main class="old-form">
    <h1>Progress note</h1>
    <form method="post" autocomplete="off">
      <p>
        <label for="classic-summary">Summary line</label>
        <input id="classic-summary" name="classic-summary" size="50" maxlength="80" />
      </p>
      <p class="old-toolbar" role="group" aria-label="Text style">
        ${['bold', 'italic', 'underline'].map(
          (command) =>
            html`<button type="button" data-command="${command}" aria-label="${command}">${command[0].toUpperCase()}</button>`,
        )}
      </p>
      <iframe name="editor" id="editor" title="Note text" src="editor"></iframe>
      <input type="hidden" name="classic-note" />
      <p><button>Save progress note</button></p>
    </form>
  </main>`;
}

function renderOldDocument(title, body, scripts = [], bodyClass = 'old') {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title} - Lakeshore Chart (demo)</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/mock-ehr/styles/classic.css" />
    ${scripts.map((name) => html`<script type="module" src="/mock-ehr/assets/${name}.js"></script>`)}
  </head>
  <body class="${bodyClass}">${body}</body>
</html>
`;
}
