// SPDX-License-Identifier: Apache-2.0
import tinymce from 'tinymce';
import 'tinymce/icons/default/icons.js';
import 'tinymce/themes/silver/theme.js';
import 'tinymce/models/dom/model.js';
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.fixture = { isReady: false, model: () => linesOfHtml(tinymce.get('field').getContent()) };
document.querySelector('#host').innerHTML =
  '<label for="field">Subjective</label><textarea id="field"></textarea>';
await tinymce.init({
  selector: '#field',
  license_key: 'gpl',
  skin_url: '/file/tinymce/skins/ui/oxide',
  content_css: false,
  promotion: false,
  height: 250,
  menubar: false,
});
globalThis.fixture.isReady = true;
