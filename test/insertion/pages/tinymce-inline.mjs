// SPDX-License-Identifier: Apache-2.0
import tinymce from 'tinymce';
import 'tinymce/icons/default/icons.js';
import 'tinymce/themes/silver/theme.js';
import 'tinymce/models/dom/model.js';
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.fixture = { isReady: false, model: () => linesOfHtml(tinymce.get('field').getContent()) };
document.querySelector('#host').innerHTML = '<label for="field">Subjective</label><div id="field"></div>';
await tinymce.init({
  selector: '#field',
  inline: true,
  license_key: 'gpl',
  skin_url: '/file/tinymce/skins/ui/oxide',
  content_css: false,
  promotion: false,
  menubar: false,
});
globalThis.fixture.isReady = true;
