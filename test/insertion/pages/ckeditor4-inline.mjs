// SPDX-License-Identifier: Apache-2.0
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.CKEDITOR_BASEPATH = '/file/ckeditor4/';
globalThis.fixture = {
  isReady: false,
  model: () => linesOfHtml(globalThis.CKEDITOR.instances.field.getData()),
};
document.querySelector('#host').innerHTML = '<div id="field" contenteditable="true"></div>';
const script = document.createElement('script');
script.src = '/file/ckeditor4/ckeditor.js';
script.addEventListener('load', () => {
  globalThis.CKEDITOR.disableAutoInline = true;
  globalThis.CKEDITOR.inline('field', { versionCheck: false, removePlugins: 'exportpdf' }).on(
    'instanceReady',
    () => {
      globalThis.fixture.isReady = true;
    },
  );
});
document.head.append(script);
