// SPDX-License-Identifier: Apache-2.0

/**
 * One row of the insertion table.
 * @typedef {object} InsertionCase
 * @property {string | string[]} [field] where to click; default `#field`
 * @property {string | ((server: {port: number}) => string)} [html] of the part under test
 * @property {string} [script] of `pages/`, which sets `fixture.model`
 * @property {string} [model] an expression in the top document: what the editor itself says it holds
 * @property {string} [reason] why the note goes to the clipboard instead; default: it is inserted
 * @property {Record<string, string>} [headers]
 * @property {boolean} [whole] the html is the whole page
 * @property {Record<string, (server: {port: number}) => string>} [parts] documents of frames, at `/part/<case>/<name>`
 * @property {boolean} [isApart] the field is in a frame of another origin
 * @property {'chromium' | 'firefox'} [isFor] no other engine has such a field
 * @property {boolean} [isPopup] `#open` opens a window of its own with the field
 * @property {Record<string, string>} [back] by engine, the key that moves the caret back over what was typed; default
 *   `ArrowLeft`
 * @property {boolean} [isAtEnd] the caret stays right behind what was typed
 * @property {boolean} [isFilled] the field holds the words already
 * @property {boolean} [hasOneLine] the note of one line is used
 */

const textareaDocument =
  '<!doctype html><body style="margin:0"><textarea id="field" aria-label="Subjective" style="display:block;width:95%;height:120px"></textarea>';
const value = "document.querySelector('#field').value";
const editor = (script, field) => ({ script, field: ['#host', field] });

/** @type {Record<string, InsertionCase>} */
export const cases = {
  blank: { html: '', whole: true },
  fields: { script: 'fields' },
  'client id': { script: 'client-id' },
  hostile: { script: 'hostile' },
  textarea: { html: '<label>Note<textarea id="field" rows="8"></textarea></label>', model: value },
  'textarea, right behind what was typed': {
    html: '<label>Note<textarea id="field" rows="8"></textarea></label>',
    model: value,
    isAtEnd: true,
  },
  'input, one line': { html: '<input id="field">', model: value, hasOneLine: true },
  'input, four lines': { html: '<input id="field">', model: value, reason: 'kind' },
  'input search': { html: '<input id="field" type="search">', model: value, hasOneLine: true },
  contenteditable: {
    html: '<div id="field" contenteditable="true" aria-label="Subjective"></div>',
    script: 'plain-html',
  },
  'contenteditable, right behind what was typed': {
    html: '<div id="field" contenteditable="true"></div>',
    script: 'plain-html',
    isAtEnd: true,
  },
  'tinymce, iframe': { script: 'tinymce-iframe', field: ['#host iframe', 'body'] },
  'tinymce, inline': editor('tinymce-inline', '#field'),
  'ckeditor 4, iframe': { script: 'ckeditor4-iframe', field: ['#host iframe', 'body'] },
  'ckeditor 4, inline': editor('ckeditor4-inline', '#field'),
  'ckeditor 5': editor('ckeditor5', '.ck-editor__editable'),
  quill: editor('quill', '.ql-editor'),
  prosemirror: editor('prosemirror', '.ProseMirror'),
  tiptap: editor('tiptap', '.ProseMirror'),
  'lexical, rich': editor('lexical', '#field'),
  'lexical, react plain': editor('lexical-react-plain', '#field'),
  slate: editor('slate', '#field'),
  'draft.js': editor('draft', '.public-DraftEditor-content'),
  trix: editor('trix', '#field'),
  summernote: editor('summernote', '.note-editable'),
  jodit: editor('jodit', '.jodit-wysiwyg'),
  suneditor: editor('suneditor', '.sun-editor-editable'),
  squire: editor('squire', '#field'),
  'medium editor': editor('medium-editor', '#field'),
  'editor.js': editor('editorjs', '.ce-paragraph'),
  'codemirror 6': editor('codemirror6', '.cm-content'),
  ace: { ...editor('ace', '.ace_content'), reason: 'kind' },
  'react, controlled': { script: 'react-text' },
  'react, taken on blur': { script: 'react-blur' },
  vue: { script: 'vue-text' },
  svelte: { script: 'svelte-text' },
  preact: { script: 'preact-text' },
  angular: { script: 'angular-text' },
  'frame, same origin': {
    html: '<iframe id="frame" src="/part/frame, same origin/inner"></iframe>',
    parts: { inner: () => textareaDocument },
    field: ['#frame', '#field'],
    model: inFrame('#frame'),
  },
  'frame, srcdoc': {
    html: `<iframe id="frame" srcdoc='${textareaDocument}'></iframe>`,
    field: ['#frame', '#field'],
    model: inFrame('#frame'),
  },
  'frame, about:blank written by script': {
    html: `<iframe id="frame"></iframe><script>const inner = document.querySelector('#frame').contentDocument; inner.open(); inner.write('${textareaDocument}'); inner.close();</script>`,
    field: ['#frame', '#field'],
    model: inFrame('#frame'),
  },
  'frame, design mode': {
    html: `<iframe id="frame" srcdoc="<p><br></p><script>document.designMode='on'</script>"></iframe>`,
    field: ['#frame', 'body'],
    script: 'design-mode',
  },
  'frame, other origin': {
    html: ({ port }) =>
      `<iframe id="frame" src="http://localhost:${port}/part/frame, other origin/inner"></iframe>`,
    parts: { inner: () => textareaDocument },
    field: '#frame',
    isApart: true,
    reason: 'other-origin',
  },
  'frame, sandboxed': {
    html: `<iframe id="frame" sandbox="allow-scripts" srcdoc='${textareaDocument}'></iframe>`,
    field: '#frame',
    isApart: true,
  },
  'frame, same origin inside another origin': {
    html: ({ port }) =>
      `<iframe id="frame" width="400" height="120" src="http://localhost:${port}/part/frame, same origin inside another origin/outer"></iframe>`,
    parts: {
      outer: ({ port }) =>
        `<body style="margin:0"><iframe style="border:0" width="380" height="110" src="http://127.0.0.1:${port}/part/frame, same origin inside another origin/inner"></iframe>`,
      inner: () => textareaDocument,
    },
    field: '#frame',
    isApart: true,
    reason: 'other-origin',
  },
  'frame in a shadow tree': {
    html: `<div id="box"></div><script>document.querySelector('#box').attachShadow({mode:'open'}).innerHTML = \`<iframe id="frame" srcdoc='${textareaDocument}'></iframe>\`</script>`,
    field: ['#box', '#frame', '#field'],
    model:
      "document.querySelector('#box').shadowRoot.querySelector('#frame').contentDocument.querySelector('#field').value",
  },
  'frameset, three deep': {
    whole: true,
    html: '<!doctype html><title>Chart</title><frameset cols="20%,80%"><frame src="/part/frameset, three deep/menu"><frame id="middle" src="/part/frameset, three deep/middle"></frameset>',
    parts: {
      menu: () => '<textarea class="decoy">Menu</textarea>',
      middle: () =>
        '<frameset rows="20%,80%"><frame src="/part/frameset, three deep/menu"><frame id="inner" src="/part/frameset, three deep/inner"></frameset>',
      inner: () => '<frameset rows="100%"><frame id="last" src="/part/frameset, three deep/last"></frameset>',
      last: () => textareaDocument,
    },
    field: ['#middle', '#inner', '#last', '#field'],
    model:
      "['#middle','#inner','#last'].reduce((scope, selector) => scope.querySelector(selector).contentDocument, document).querySelector('#field').value",
  },
  'popup window': {
    html: `<button id="open" onclick="window.open('/part/popup window/inner', 'note', 'popup,width=420,height=260,left=0,top=650')">Note</button>`,
    parts: { inner: () => textareaDocument },
    isFor: 'chromium',
    isPopup: true,
    reason: 'no-field',
  },
  'shadow tree, open': { ...inShadow('open'), field: ['#box', '#field'] },
  'shadow tree, closed': { ...inShadow('closed'), field: '#box' },
  'shadow trees, nested and closed': {
    html: `<div id="box"></div><script>const outer = document.querySelector('#box').attachShadow({mode:'closed'}); outer.innerHTML='<div></div>';
      globalThis.kept = outer.firstChild.attachShadow({mode:'closed'}); kept.innerHTML='<textarea id="field" style="display:block;width:100%;height:120px"></textarea>'</script>`,
    field: '#box',
    model: "kept.querySelector('#field').value",
  },
  'shadow tree, closed, contenteditable': {
    html: `<div id="box"></div><script>globalThis.kept = document.querySelector('#box').attachShadow({mode:'closed'}); kept.innerHTML='<div id="field" contenteditable="true" style="min-height:120px"></div>'</script>`,
    field: '#box',
    script: 'shadow-html',
  },
  'strict policy and trusted types': {
    html: '<textarea id="field" rows="8"></textarea>',
    model: value,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'strict policy, contenteditable': {
    html: '<div id="field" contenteditable="true"></div>',
    script: 'plain-html',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline' 'self'; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'focus taken away with the window': {
    html: '<textarea id="field" rows="8"></textarea>',
    script: 'blurs',
    model: value,
  },
  'focus moved to another field with the window': {
    html: '<textarea id="field" rows="8"></textarea>',
    script: 'moves-focus',
    model: value,
  },
  'focus moved into a frame with the window': {
    html: `<textarea id="field" rows="8"></textarea><iframe id="twin" srcdoc='${textareaDocument}'></iframe>`,
    script: 'moves-into-frame',
    model: value,
  },
  'focus moved at once to a field out of sight': {
    html: '<textarea id="field" rows="8"></textarea><textarea id="trap" style="position:fixed;left:-999px"></textarea>',
    script: 'out-of-sight',
    model: "document.querySelector('#trap').value",
    reason: 'kind',
  },
  'beside a field that ticks': {
    html: '<textarea id="field" rows="8"></textarea><input id="ticking" value="20:00">',
    script: 'ticking',
    model: value,
  },
  'focus taken away, contenteditable': {
    html: '<div id="field" contenteditable="true"></div>',
    script: 'blurs-html',
  },
  'heard by keys only': { html: '<textarea id="field" rows="8"></textarea>', script: 'keyup' },
  'replaced by the server after the focus is lost': {
    script: 'postback-lost',
    reason: 'page-reloaded-field',
  },
  'replaced by the server, text kept': { script: 'postback-kept', model: value },
  'room too small': {
    html: '<textarea id="field" rows="8" maxlength="40"></textarea>',
    model: value,
    reason: 'too-long',
  },
  'read only': {
    html: '<textarea id="field" rows="8" readonly>Before After</textarea>',
    model: value,
    isFilled: true,
    reason: 'read-only',
  },
  password: { html: '<input id="field" type="password">', model: value, hasOneLine: true, reason: 'kind' },
  email: { html: '<input id="field" type="email">', model: value, hasOneLine: true, reason: 'kind' },
  masked: { script: 'masked', hasOneLine: true, model: value, reason: 'page-refused' },
  'upper case': { script: 'upper-case', model: value, reason: 'page-refused' },
  'controlled and refusing': { script: 'refusing', model: value, reason: 'page-refused' },
  // Kinds of field and of editor that are made here, because nobody ships them by themselves.
  'plain text only': {
    html: '<div id="field" contenteditable="plaintext-only"></div>',
    script: 'plain-text-only',
  },
  'plain text only, breaks kept': {
    html: '<div id="field" contenteditable="plaintext-only" style="white-space:pre-wrap"></div>',
    script: 'plain-text-only',
  },
  'editable by style': {
    html: '<div id="field" tabindex="0" style="-webkit-user-modify:read-write;min-height:30px"></div>',
    script: 'plain-html',
    isFor: 'chromium',
    reason: 'no-field',
  },
  'text box by role, with parts that are none of the text': {
    html: '<div role="textbox" aria-multiline="true" aria-label="Subjective"><span contenteditable="false">Format</span><div id="field" contenteditable="true"></div></div>',
    script: 'plain-html',
  },
  'text box in a closed tree within an open one': {
    html: `<div id="box"></div><script>const outer = document.querySelector('#box').attachShadow({mode:'open'}); outer.innerHTML='<section></section>';
      globalThis.kept = outer.firstChild.attachShadow({mode:'closed'}); kept.innerHTML='<div id="field" contenteditable="true" style="min-height:120px"></div>'</script>`,
    field: '#box',
    script: 'nested-shadow-html',
  },
  'right to left': {
    html: '<textarea id="field" rows="8" dir="rtl" lang="ar"></textarea>',
    model: value,
    back: { chromium: 'ArrowRight' },
  },
  'right to left, contenteditable': {
    html: '<div id="field" contenteditable="true" dir="rtl" lang="ar"></div>',
    script: 'plain-html',
    back: { chromium: 'ArrowRight' },
  },
  'in a modal dialog': {
    html: '<dialog id="dialog"><textarea id="field" rows="6"></textarea></dialog><script>document.querySelector("#dialog").showModal()</script>',
    model: value,
  },
  'in a fieldset that is off': {
    html: '<fieldset disabled><textarea id="field" rows="6">Before After</textarea></fieldset>',
    model: value,
    isFilled: true,
    reason: 'no-field',
  },
  'takes blank lines out': {
    html: '<textarea id="field" rows="8"></textarea>',
    script: 'tidies',
    reason: 'page-refused',
  },
  'written anew when it is saved': {
    html: '<textarea id="field" rows="8"></textarea>',
    script: 'saves-itself',
  },
  'a limit of the page': {
    html: '<textarea id="field" rows="8"></textarea>',
    script: 'own-limit',
    reason: 'page-refused',
  },
  'own model, drawn late': {
    html: '<div id="field" contenteditable="true" style="white-space:pre-wrap"></div>',
    script: 'late-model',
  },
  'own model, hears late of a selection': {
    html: '<div id="field" contenteditable="true" style="white-space:pre-wrap"></div>',
    script: 'late-selection',
  },
  'a region for each paragraph': {
    html: '<div id="field"><p contenteditable="true" style="min-height:20px"></p></div>',
    field: ['#field', 'p'],
    script: 'own-blocks',
  },
  'paragraphs made by a script': {
    html: '<div id="field" contenteditable="true"></div>',
    script: 'tags-lines',
  },
  'edit context': { script: 'edit-context', reason: 'no-field' },
  'keys caught in a field of one pixel': { script: 'catches-keys', reason: 'kind' },
};

function inFrame(frame) {
  return `document.querySelector('${frame}').contentDocument.querySelector('#field').value`;
}

function inShadow(mode) {
  return {
    html: `<div id="box"></div><script>globalThis.kept = document.querySelector('#box').attachShadow({mode:'${mode}'}); kept.innerHTML='<textarea id="field" style="display:block;width:100%;height:120px"></textarea>'</script>`,
    model: "kept.querySelector('#field').value",
  };
}
