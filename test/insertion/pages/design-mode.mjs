// SPDX-License-Identifier: Apache-2.0
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.fixture = {
  model: () =>
    linesOfHtml(
      document.querySelector('#frame').contentDocument.body.innerHTML.replace(/<script.*?<\/script>/, ''),
    ),
};
