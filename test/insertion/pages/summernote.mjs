// SPDX-License-Identifier: Apache-2.0
import jQuery from 'jquery';
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.jQuery = jQuery;
globalThis.fixture = { isReady: false };
document.querySelector('#host').innerHTML = '<div id="field"></div>';
await import('summernote/dist/summernote-lite.js');
await import('summernote/dist/summernote-lite.css');
jQuery('#field').summernote({ height: 120 });
globalThis.fixture = { isReady: true, model: () => linesOfHtml(jQuery('#field').summernote('code')) };
