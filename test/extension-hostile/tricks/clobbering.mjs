// SPDX-License-Identifier: Apache-2.0

const inputsNamed = (names) => names.map((name) => `<input name="${name}" id="${name}" hidden>`).join('');

/**
 * Elements whose names hide what the document, the window or a form offers; these names hold in every world.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const clobbering = [
  {
    name: 'names elements after what a document offers',
    expected: 'lands',
    body: [
      'activeElement',
      'body',
      'cookie',
      'createElement',
      'defaultView',
      'designMode',
      'documentElement',
      'execCommand',
      'getElementById',
      'getElementsByName',
      'getSelection',
      'hasFocus',
      'location',
      'querySelector',
      'querySelectorAll',
      'readyState',
      'title',
    ]
      .map((name) => `<img name="${name}" alt=""><form name="${name}" hidden></form>`)
      .join(''),
  },
  {
    name: 'names elements after what a window offers',
    expected: 'lands',
    body: [
      'browser',
      'chrome',
      'cradleside',
      'document',
      'frameElement',
      'parent',
      'self',
      'setTimeout',
      'top',
      'window',
      'MutationObserver',
      'HTMLTextAreaElement',
      '__proto__',
      'constructor',
    ]
      .map((name) => `<a id="${name}" name="${name}"></a><iframe name="${name}" title="x" hidden></iframe>`)
      .join(''),
  },
  {
    name: 'names the fields of the form after what elements offer',
    expected: 'lands',
    formFields: inputsNamed([
      'attributes',
      'closest',
      'contains',
      'dispatchEvent',
      'getAttribute',
      'getRootNode',
      'id',
      'isConnected',
      'matches',
      'nodeType',
      'ownerDocument',
      'parentElement',
      'parentNode',
      'shadowRoot',
      'tagName',
      'textContent',
    ]),
  },
  {
    name: 'gives the id of its field to a hundred others',
    expected: 'lands',
    body: '<textarea id="subjective" name="subjective" hidden></textarea>'.repeat(100),
  },
  {
    name: 'answers to the mark of the extension in attributes',
    expected: 'lands',
    body: '<div id="cradleside" data-cradleside="inserted" class="cradleside"></div><cradleside-panel></cradleside-panel>',
  },
];
