// SPDX-License-Identifier: Apache-2.0

const script = document.createElement('script');
script.src = '/mock-ehr/tinymce/tinymce.min.js';
script.addEventListener('load', () => {
  // On saving, the editor writes its markup into the text area behind it: `tinymce.activeEditor` is the model.
  void globalThis.tinymce.init({
    selector: '#narrative',
    base_url: '/mock-ehr/tinymce',
    suffix: '.min',
    skin: 'tinymce-5',
    content_css: '/mock-ehr/styles/narrative.css',
    plugins: 'lists',
    menubar: false,
    toolbar: 'undo redo | bold italic underline | bullist numlist | removeformat',
    promotion: false,
    branding: false,
    statusbar: false,
    height: 320,
    iframe_aria_text: 'Narrative',
  });
});
document.head.append(script);
