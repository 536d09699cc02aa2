// SPDX-License-Identifier: Apache-2.0

/**
 * Runs in the page's own world, and only in Firefox: a paste event that our world makes carries no text there. The
 * field was focused before. Nothing that comes back from here would be worth anything, so nothing does.
 * @param content `text`, and `html` where the editor is to get markup too, else empty
 * @param deadlineMs milliseconds since 1970 after which nothing may be written
 */
export const pasteInPage = (
  { text, html }: { readonly text: string; readonly html: string },
  deadlineMs: number,
): void => {
  if (Date.now() > deadlineMs) return;
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const anchor = document.getSelection()?.anchorNode ?? null;
  const at = anchor instanceof Element ? anchor : (anchor?.parentElement ?? null);
  const receiver = at !== null && focused?.contains(at) === true ? at : (focused ?? document.body);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  event.clipboardData?.setData('text/plain', text);
  if (html !== '') event.clipboardData?.setData('text/html', html);
  receiver.dispatchEvent(event);
};
