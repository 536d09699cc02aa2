// SPDX-License-Identifier: Apache-2.0

/** Links that old charts open in a window of their own. */
for (const link of document.querySelectorAll('a[data-popup]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.open(link.href, 'quick-note', 'popup,width=560,height=520');
  });
}
