// SPDX-License-Identifier: Apache-2.0
import { html } from './escape-html.mjs';

/**
 * The agency's page around some content.
 * @param {{title: string, language?: string, direction?: string, folder: string, scripts: string[]}} page `folder` leads
 *   from the page's address to the folder of the example
 * @param {unknown} content
 */
export function renderPage({ title, language = 'en', direction = 'ltr', folder, scripts }, content) {
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${folder}intake.css" />
    ${scripts.map((name) => html`<script type="module" src="${folder}assets/${name}.js"></script>`)}
  </head>
  <body>
    <header class="masthead">
      <p><a href="${folder}">Pretend County Family Services</a></p>
      <nav aria-label="Language">
        <a href="${folder}?lang=en" lang="en">English</a>
        <a href="${folder}?lang=es" lang="es">Español</a>
        <a href="${folder}?lang=ar" lang="ar">العربية</a>
      </nav>
    </header>
    <main>${content}</main>
    <footer>
      <p lang="en" dir="ltr">A made-up agency with made-up families. Rows go to a temporary file on this machine.</p>
    </footer>
  </body>
</html>
`;
}
