// SPDX-License-Identifier: Apache-2.0

/** Headers by name, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** What each kind of file of the page is served with. This is the one place where a header stands. */
export interface SiteHeaders {
  /** With every answer, also with errors. */
  readonly everywhere: Headers;
  /** Besides, by path: a file, or a folder that ends in `/*`. */
  readonly byPath: Readonly<Record<string, Headers>>;
}

/** Where the page may send sealed answers, and whether it stands on this very computer. */
export interface SiteHeadersSetting {
  readonly relays: readonly string[];
  /** On plain http of this computer: without what would turn addresses into https. */
  readonly isLoopback?: boolean;
}

const yearSeconds = 31_536_000;
const neverKept: Headers = { 'Cache-Control': 'no-store' };

/**
 * The headers of the page, after its agency.json: the browser then allows connections to the page itself and to the listed
 * relays, and to nobody else.
 */
export function siteHeaders({ relays, isLoopback = false }: SiteHeadersSetting): SiteHeaders {
  return {
    everywhere: {
      'Content-Security-Policy': contentSecurityPolicy(relays, isLoopback),
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), clipboard-read=(), display-capture=(), interest-cohort=()',
      ...(isLoopback ? {} : { 'Strict-Transport-Security': `max-age=${2 * yearSeconds}; includeSubDomains` }),
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
    byPath: {
      '/': neverKept,
      '/index.html': neverKept,
      // "storage" would throw away the worker that makes the page work offline; the page wipes by itself.
      '/done.html': { ...neverKept, 'Clear-Site-Data': '"cache"' },
      '/agency.json': neverKept,
      '/service-worker.js': { 'Cache-Control': 'no-cache' },
      '/assets/*': { 'Cache-Control': `public, max-age=${yearSeconds}, immutable` },
    },
  };
}

function contentSecurityPolicy(relays: readonly string[], isLoopback: boolean): string {
  const origins = [...new Set(relays.map((url) => new URL(url).origin))];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html cradleside-worker',
    ...(isLoopback ? [] : ['upgrade-insecure-requests']),
  ].join('; ');
}
