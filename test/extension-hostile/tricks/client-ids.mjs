// SPDX-License-Identifier: Apache-2.0

const bidi = '\u202EK-\u200B204\u202C\u2066\u2069\uFEFF\u00AD';

/**
 * The page lies where a page rule looks for the client's id. `reads` is what the panel may show; null: that it found none.
 * @type {readonly (import('../trick.mjs').Trick & {reads: string | null})[]}
 */
export const clientIds = [
  {
    name: 'has an id of 10 MB',
    reads: null,
    script: (_, { length }) => {
      document.querySelector('#client-id').textContent = 'K-204'.repeat(length / 5);
    },
    scriptData: { length: 10 * 1024 * 1024 },
  },
  {
    name: 'has an id of 10 MB in ten thousand pieces',
    reads: null,
    script: (_, { length }) => {
      const place = document.querySelector('#client-id');
      for (let piece = 0; piece < 10_000; piece += 1) {
        const part = document.createElement('b');
        part.textContent = 'K'.repeat(length / 10_000);
        place.append(part);
      }
    },
    scriptData: { length: 10 * 1024 * 1024 },
  },
  {
    name: 'has an id full of marks that nobody sees',
    reads: 'K-204',
    script: (_, { text }) => {
      document.querySelector('#client-id').textContent = text;
    },
    scriptData: { text: bidi },
  },
  {
    name: 'has two elements with the id of the place',
    reads: null,
    body: '<span id="client-id">K-198</span>',
  },
  {
    name: 'has markup for an id',
    reads: '<img src=x onerror=alert(1)>',
    script: () => {
      document.querySelector('#client-id').textContent = '<img src=x onerror=alert(1)>';
    },
  },
  {
    name: 'has the name of a built-in property for an id',
    reads: '__proto__',
    script: () => {
      document.querySelector('#client-id').textContent = '__proto__';
    },
  },
  {
    name: 'lies about the text of the place',
    reads: 'K-204',
    script: ({ loot }) => {
      for (const name of ['textContent', 'innerText', 'firstChild', 'childNodes', 'value'])
        Object.defineProperty(document.querySelector('#client-id'), name, {
          get: () => {
            loot('read', name);
            return 'K-999';
          },
        });
    },
  },
  {
    name: 'has an empty id',
    reads: null,
    script: () => {
      document.querySelector('#client-id').textContent = '\u200B \u00A0\n';
    },
  },
  {
    name: 'hides the document’s own functions behind named elements, and has an id',
    reads: 'K-204',
    body: '<img name="querySelector" alt=""><img name="querySelectorAll" alt=""><img name="body" alt="">',
  },
  {
    name: 'has an id that changes all the time',
    reads: 'K-204',
    script: () => {
      const place = document.querySelector('#client-id');
      setInterval(() => {
        place.textContent = 'K-999';
        place.textContent = 'K-204';
      }, 5);
    },
  },
];
