// SPDX-License-Identifier: Apache-2.0

const cookieName = 'mock-ehr-user';
const mostCharacters = 60;

/** The name that somebody typed into the sign-in page; empty where nobody did. It proves nothing. */
export function readSignedIn(cookies = '') {
  const own = cookies
    .split(';')
    .map((cookie) => cookie.trim().split('='))
    .find(([name]) => name === cookieName);
  try {
    return decodeURIComponent(own?.[1] ?? '').slice(0, mostCharacters);
  } catch {
    return '';
  }
}

/** An empty name signs out. */
export function signedInCookie(user) {
  const name = encodeURIComponent(user.trim().slice(0, mostCharacters));
  return `${cookieName}=${name}; Path=/mock-ehr; HttpOnly; SameSite=Lax${name === '' ? '; Max-Age=0' : ''}`;
}
