// SPDX-License-Identifier: Apache-2.0
import { html } from './escape-html.mjs';
import { renderDocument } from './document.mjs';

/** What the menu beside a chart leads to. */
const chartMenu = [
  ['', 'Chart summary'],
  ['note', 'Encounter note'],
  ['narrative', 'Rich-text narrative'],
  ['flowsheet', 'Screening flowsheet'],
  ['service', 'Service entry'],
  ['classic', 'Classic chart'],
  ['quick-note', 'Quick note'],
];

/**
 * The site's banner and menus around a page; with a family, the strip that says whose chart this is.
 * @param {{page: {title: string, scripts?: string[]}, user?: string, family?: import('./families.mjs').Family,
 *   url?: URL}} context
 * @param {unknown} content
 */
export function renderChartFrame({ page, user, family, url }, content) {
  return renderDocument(
    page,
    html`<header class="masthead">
        <p class="site"><a href="/mock-ehr/clients">Lakeshore Community Mental Health</a> <span>Chart (demo)</span></p>
        <p class="signed-in">
          ${user ? `Signed in: ${user}` : 'Not signed in'}
          <a href="/mock-ehr/">${user ? 'Change user' : 'Sign in'}</a>
        </p>
      </header>
      <nav class="tabs" aria-label="Site">
        <a href="/mock-ehr/clients" ${url?.pathname === '/clients' && html`aria-current="page"`}>Clients</a>
        <a href="/mock-ehr/#extension">Extension help</a>
      </nav>
      ${family && renderStrip(family)}
      <div class="${family ? 'chart' : 'plain'}">
        ${family && renderMenu(family, url)}
        <main>${content}</main>
      </div>
      <footer class="footer">Made-up families. Notes live in this server’s memory until it stops.</footer>`,
  );
}

function renderStrip(family) {
  return html`<section class="strip" aria-label="Client">
    <dl>
      <div><dt>Client ID</dt> <dd id="client-id" data-client-id="${family.id}">${family.id}</dd></div>
      <div><dt>Caregiver</dt> <dd>${family.caregiver} (${family.kinship.toLowerCase()})</dd></div>
      <div><dt>Child</dt> <dd>${family.child}</dd></div>
      <div><dt>${family.status === 'Prenatal' ? 'Due' : 'Born'}</dt> <dd>${family.born}</dd></div>
      <div><dt>Language</dt> <dd>${family.language}</dd></div>
      <div><dt>Worker</dt> <dd>${family.worker}</dd></div>
      <div><dt>Status</dt> <dd>${family.status}</dd></div>
    </dl>
  </section>`;
}

function renderMenu(family, url) {
  const folder = `/record/${family.record}/`;
  return html`<nav class="menu" aria-label="Chart">
    <h2>Chart</h2>
    <ul>
      ${chartMenu.map(([name, label]) => {
        const isCurrent = url?.pathname === folder + name;
        const opener = name === 'quick-note' && html`data-popup aria-describedby="opens-window"`;
        return html`<li>
          <a href="/mock-ehr${folder}${name}" ${isCurrent && html`aria-current="page"`} ${opener}>${label}</a>
        </li>`;
      })}
    </ul>
    <p id="opens-window" class="hint">Quick note opens a window.</p>
  </nav>`;
}
