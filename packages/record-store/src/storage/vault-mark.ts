// SPDX-License-Identifier: Apache-2.0

const givenUp = 'given-up';

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
    const mark = read(name);
    return mark !== null && mark !== givenUp;
  },

  /** The vault is lost and the user knows: the next one that is made here says so in its log. */
  giveUp(name: string): void {
    storage()?.setItem(keyOf(name), givenUp);
  },

  isGivenUp(name: string): boolean {
    return read(name) === givenUp;
  },
};

function read(name: string): string | null {
  try {
    return storage()?.getItem(keyOf(name)) ?? null;
  } catch {
    return null;
  }
}

function storage(): Storage | undefined {
  return typeof localStorage === 'undefined' ? undefined : localStorage;
}

function keyOf(name: string): string {
  return `${name}-vault`;
}
