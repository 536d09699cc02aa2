// SPDX-License-Identifier: Apache-2.0

/**
 * Puts a text on the clipboard; to be called from a click in the panel.
 * @returns whether the browser says that it is there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
