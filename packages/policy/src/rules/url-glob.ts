// SPDX-License-Identifier: Apache-2.0

/** An address pattern of a page rule, taken apart. */
interface UrlParts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  /** With its '?'; empty: none. */
  readonly query: string;
  /** With its '#'; empty: none. */
  readonly fragment: string;
}

const longestUrl = 20_000;

/**
 * Whether an address matches a pattern. Scheme, host and port must be the same, but that a host may begin with '*.' for
 * any subdomain, and that ':*' stands for any port. In the rest '*' stands for any run of characters; a query or fragment
 * that the pattern does not mention may be anything. Takes time in proportion to the lengths.
 */
export function matchesUrlGlob(glob: string, url: string): boolean {
  if (url.length > longestUrl) return false;
  const pattern = takeApart(glob);
  const address = takeApart(url);
  if (!pattern || !address || pattern.scheme !== address.scheme) return false;
  if (!matchesHost(pattern.host, address.host)) return false;
  return (
    matchesRun(pattern.path, address.path) &&
    (pattern.query === '' || matchesRun(pattern.query, address.query)) &&
    (pattern.fragment === '' || matchesRun(pattern.fragment, address.fragment))
  );
}

/** Literal characters of a pattern: the more, the more exact it is. */
export function globLength(glob: string): number {
  return glob.replaceAll('*', '').length;
}

function takeApart(url: string): UrlParts | undefined {
  const parts = /^(https?):\/\/([^/?#\\@]+)(\/[^?#]*)?(\?[^#]*)?(#[^]*)?$/i.exec(url);
  if (!parts) return undefined;
  const [, scheme = '', host = '', path = '/', query = '', fragment = ''] = parts;
  const standardPort = scheme.toLowerCase() === 'https' ? /:443$/ : /:80$/;
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase().replace(standardPort, ''),
    path,
    query,
    fragment,
  };
}

function matchesHost(pattern: string, host: string): boolean {
  if (pattern.endsWith(':*')) return host.replace(/:\d+$/, '') === pattern.slice(0, -2);
  if (!pattern.startsWith('*.')) return pattern === host;
  return host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1;
}

/** '*' for any run of characters. Each literal piece is looked for once, from where the one before it ended. */
function matchesRun(pattern: string, text: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
    return false;
  const end = text.length - last.length;
  let position = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, position);
    if (found === -1 || found + piece.length > end) return false;
    position = found + piece.length;
  }
  return true;
}
