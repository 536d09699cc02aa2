// SPDX-License-Identifier: Apache-2.0
import 'trix';
import 'trix/dist/trix.css';

document.querySelector('#host').innerHTML = '<trix-editor id="field"></trix-editor>';
globalThis.fixture = {
  model: () =>
    document.querySelector('#field').editor.getDocument().toString().replaceAll('\u00A0', ' ').trimEnd(),
};
