// SPDX-License-Identifier: Apache-2.0

/**
 * The only way in which this extension sends a request. The browser's own gate, the content security policy, cannot be
 * narrowed to what an agency has named, so that this is where it is.
 * @param allowed addresses that the agency's policy names; below each of them everything may be asked
 * @returns a `fetch` that rejects for every other address, and follows no redirect
 */
export function allowedFetch(allowed: readonly string[]): typeof fetch {
  const places = allowed.map((address) => new URL(address));
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!places.some((place) => isBelow(url, place)))
      throw new TypeError('address: none that the agency has named');
    return fetch(url, { ...init, redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' });
  };
}

function isBelow(url: URL, place: URL): boolean {
  const folder = place.pathname.endsWith('/') ? place.pathname : `${place.pathname}/`;
  return (
    url.origin === place.origin &&
    url.pathname.startsWith(folder) &&
    url.username === '' &&
    url.password === ''
  );
}
