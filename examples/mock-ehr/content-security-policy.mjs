// SPDX-License-Identifier: Apache-2.0

/**
 * The policy of a page. Old chart software needs more than the strict one: a rich-text editor writes styles, and a page
 * that the server draws again writes markup.
 * @param {'strict' | 'markup' | 'editor'} kind
 */
export function contentSecurityPolicy(kind) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    kind === 'editor' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    ...(kind === 'strict' ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ');
}
