// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';

const inlineImportMap = /<script type="importmap">([\s\S]*?)<\/script>/g;

/**
 * The strictest policy under which a page of the examples works: scripts and styles from its own origin, nothing inline
 * but an import map, which is named by its hash.
 * @param {string} [page] the page's markup
 */
export function contentSecurityPolicy(page = '') {
  const hashes = [...page.matchAll(inlineImportMap)].map(
    ([, map]) => ` 'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
