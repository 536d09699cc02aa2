// SPDX-License-Identifier: Apache-2.0

/** Stands in for an extension's session storage: pages of one profile share it. */
export const localStoragePort = {
  async read() {
    const text = localStorage.getItem('session');
    return text === null ? undefined : JSON.parse(text);
  },
  async write(value) {
    localStorage.setItem('session', JSON.stringify(value));
  },
  async clear() {
    localStorage.removeItem('session');
  },
};
