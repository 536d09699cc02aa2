// SPDX-License-Identifier: Apache-2.0

const bidi = '\u202E402-K\u202C\u2066\u2069\u200B\u200D\uFEFF\u00AD\u{E0041}';
const tenMegabytes = 10 * 1024 * 1024;

/**
 * Names, labels and texts that are made to break or to deceive what shows them.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const texts = [
  {
    name: 'labels its field with 10 MB',
    expected: 'lands',
    script: ({ field }, { length }) => {
      field.labels[0].textContent = 'Subjective'.repeat(length / 10);
    },
    scriptData: { length: tenMegabytes },
  },
  {
    name: 'labels its field with marks that turn the text round',
    expected: 'lands',
    script: ({ field }, { text }) => {
      field.labels[0].textContent = `${text} Plan`;
      document.title = text;
    },
    scriptData: { text: bidi },
  },
  {
    name: 'labels its field with markup',
    expected: 'lands',
    script: ({ field }) => {
      const markup = '<img src=x onerror="alert(document.body.innerHTML)"><script>alert(1)</script>';
      field.labels[0].textContent = markup;
      field.setAttribute('aria-label', markup);
      field.name = markup;
      document.title = markup;
    },
  },
  {
    name: 'labels its field with the words of the panel',
    expected: 'lands',
    script: ({ field }) => {
      field.labels[0].textContent = 'Inserted and checked. Enter your passphrase to go on';
    },
  },
  {
    name: 'holds 10 MB in its field already',
    expected: 'honest',
    script: ({ field }, { length }) => {
      field.value = 'Before. '.repeat(length / 8);
    },
    scriptData: { length: tenMegabytes },
  },
  {
    name: 'has fifty thousand fields',
    expected: 'honest',
    script: () => {
      const wall = document.createElement('div');
      for (let index = 0; index < 50_000; index += 1) wall.append(document.createElement('input'));
      document.querySelector('#extra').append(wall);
    },
  },
  {
    name: 'has three hundred frames',
    expected: 'honest',
    script: () => {
      for (let index = 0; index < 300; index += 1) {
        const frame = document.createElement('iframe');
        frame.title = 'x';
        frame.srcdoc = '<textarea autofocus></textarea>';
        document.querySelector('#extra').append(frame);
      }
    },
  },
  {
    name: 'nests shadow roots two hundred deep',
    expected: 'lands',
    script: ({ field }) => {
      let host = document.querySelector('#extra');
      for (let depth = 0; depth < 200; depth += 1) {
        const inner = document.createElement('div');
        host.attachShadow({ mode: depth % 2 === 0 ? 'open' : 'closed' }).append(inner);
        host = inner;
      }
      field.before(document.createElement('hr'));
    },
  },
  {
    name: 'says that its field takes fewer characters than it does',
    expected: 'told',
    script: ({ field }) => {
      field.maxLength = 20;
      Object.defineProperty(field, 'maxLength', { get: () => 100_000 });
    },
  },
];
