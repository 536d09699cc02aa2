// SPDX-License-Identifier: Apache-2.0

/**
 * A mark outside of IndexedDB that a vault was made here, without anything of it. Chromium deletes a page's whole
 * IndexedDB when it finds it damaged, and then shows an empty one (w3c/IndexedDB issue 30): without the mark a lost vault
 * would look like a vault that was never made. Where there is no localStorage there is no mark.
 */
export const vaultMark = {
  set(name: string): void {
    try {
      storage()?.setItem(keyOf(name), 'made');
    } catch {
      // A full or forbidden localStorage must not keep a vault from being written.
    }
  },

  isSet(name: string): boolean {
    try {
      return storage()?.getItem(keyOf(name)) != null;
    } catch {
      return false;
    }
  },

  clear(name: string): void {
    storage()?.removeItem(keyOf(name));
  },
};

function storage(): Storage | undefined {
  return typeof localStorage === 'undefined' ? undefined : localStorage;
}

function keyOf(name: string): string {
  return `${name}-vault`;
}
