// SPDX-License-Identifier: Apache-2.0
import { siteHeaders } from './site-headers.js';
import type { Headers, SiteHeaders } from './site-headers.js';

/**
 * The header files of a site: name of the file, relative to the site's folder, to its text. All are made from
 * `siteHeaders`, so that none can say something else than the others.
 */
export function headerFiles(relays: readonly string[]): Readonly<Record<string, string>> {
  const headers = siteHeaders({ relays });
  return {
    'hosting/nginx.conf': nginx(headers),
    '.htaccess': apache(headers),
    _headers: underscoreHeaders(headers),
    'staticwebapp.config.json': staticWebApp(headers),
  };
}

const madeBy =
  'Made from agency.json; do not edit. Write it anew with: npx cradleside-headers <folder of the site>';

/** A location has its own headers and none of those around it, so each one says all of them. */
function nginx({ everywhere, byPath }: SiteHeaders): string {
  const lines = (own: Headers) =>
    Object.entries({ ...everywhere, ...own }).map(
      ([name, value]) => `  add_header ${name} '${value.replaceAll("'", String.raw`\'`)}' always;`,
    );
  const locations = Object.entries(byPath).map(([path, own]) => {
    const place = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return [`location ${place} {`, ...lines(own), '}'].join('\n');
  });
  return `${[
    `# ${madeBy}`,
    '# Include it in the server block whose root is the folder of the site.',
    'index index.html;',
    'gzip on;',
    'gzip_types text/css text/javascript application/javascript application/json;',
    ...locations,
    ['location / {', ...lines({ 'Cache-Control': 'no-store' }), '}'].join('\n'),
    'location ^~ /hosting/ {\n  return 404;\n}',
  ].join('\n')}\n`;
}

function apache({ everywhere, byPath }: SiteHeaders): string {
  const lines = (headers: Headers, indent: string) =>
    Object.entries(headers).map(
      ([name, value]) => `${indent}Header always set ${name} "${value.replaceAll('"', String.raw`\"`)}"`,
    );
  const conditions = Object.entries(byPath).map(([path, own]) => {
    const pattern = path.endsWith('/*') ? path.slice(0, -1) : `${path.replaceAll('.', String.raw`\.`)}$`;
    return [`<If "%{REQUEST_URI} =~ m#${pattern}#">`, ...lines(own, '  '), '</If>'].join('\n');
  });
  return `${[`# ${madeBy}`, ...lines(everywhere, ''), ...conditions, 'Options -Indexes'].join('\n')}\n`;
}

/** The format of Netlify and Cloudflare Pages. */
function underscoreHeaders({ everywhere, byPath }: SiteHeaders): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    `# ${madeBy}`,
    block('/*', everywhere),
    ...Object.entries(byPath).map(([path, own]) => block(path, own)),
  ].join('\n')}\n`;
}

/** The format of Azure Static Web Apps. */
function staticWebApp({ everywhere, byPath }: SiteHeaders): string {
  const routes = Object.entries(byPath).map(([route, headers]) => ({ route, headers }));
  return `${JSON.stringify({ globalHeaders: everywhere, routes }, null, 2)}\n`;
}
