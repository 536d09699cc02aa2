// SPDX-License-Identifier: Apache-2.0

/**
 * What a screen has sealed, as the file would hold it.
 * @returns {Promise<string>} base64
 */
export function sealedFile(page, tag) {
  return page.evaluate((name) => {
    const { letter, sealed } = document.querySelector(name);
    return btoa(Array.from((letter ?? sealed).file, (byte) => String.fromCharCode(byte)).join(''));
  }, tag);
}

/** Chooses a file as the browser's own dialog would. @param base64 what it holds */
export async function chooseFile(page, selector, base64) {
  await page.waitForElement(selector);
  await page.evaluate(
    (input, text) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'cradleside.sealed'));
      const field = document.querySelector(input);
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    base64,
  );
}
