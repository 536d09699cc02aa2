// SPDX-License-Identifier: Apache-2.0

/**
 * The page lies about the focus and the selection, and moves them.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const focus = [
  {
    name: 'says that another field has the focus',
    expected: 'lands',
    script: () => {
      Object.defineProperty(document, 'activeElement', { get: () => document.querySelector('#other') });
      Object.defineProperty(Document.prototype, 'activeElement', {
        get: () => document.querySelector('#other'),
      });
      document.hasFocus = () => true;
    },
  },
  {
    name: 'hands out proxies for the selection',
    expected: 'lands',
    target: '#rich',
    script: ({ loot }) => {
      const { getSelection } = globalThis;
      globalThis.getSelection = () =>
        new Proxy(getSelection(), {
          get: (selection, name) => {
            loot('selection', String(name));
            return selection[name];
          },
        });
      document.getSelection = () => null;
      Object.defineProperty(Selection.prototype, 'anchorNode', {
        get: () => document.querySelector('#other'),
      });
    },
  },
  {
    name: 'lies about the caret of its field',
    expected: 'lands',
    script: ({ field }) => {
      for (const name of ['selectionStart', 'selectionEnd'])
        Object.defineProperty(field, name, { get: () => 0 });
    },
  },
  {
    name: 'takes the focus away when the window loses it',
    expected: 'lands',
    script: ({ field }) => {
      globalThis.addEventListener('blur', () => field.blur());
    },
  },
  {
    name: 'moves the focus to another field when the window loses it',
    expected: 'honest',
    script: () => {
      globalThis.addEventListener('blur', () => document.querySelector('#other').focus());
    },
  },
  {
    name: 'moves the focus to a hidden field as soon as it comes',
    expected: 'honest',
    body: '<textarea id="trap" aria-label="Subjective" style="position:fixed;left:-999px"></textarea>',
    script: ({ field }) => {
      field.addEventListener('focus', () => setTimeout(() => document.querySelector('#trap').focus()));
    },
  },
  {
    name: 'moves the focus on every 50 ms',
    expected: 'honest',
    script: ({ field }) => {
      const fields = [field, document.querySelector('#other'), document.querySelector('#summary')];
      let turn = 0;
      field.addEventListener(
        'focus',
        () =>
          setInterval(() => {
            turn += 1;
            fields[turn % fields.length].focus();
          }, 50),
        { once: true },
      );
    },
  },
  {
    name: 'pulls the window to the front all the time',
    expected: 'lands',
    script: () => {
      setInterval(() => globalThis.focus(), 20);
    },
  },
  {
    name: 'moves the focus when text arrives',
    expected: 'honest',
    script: ({ field }) => {
      field.addEventListener('beforeinput', () => document.querySelector('#other').focus());
    },
  },
  {
    name: 'makes the field read-only when text arrives',
    expected: 'honest',
    script: ({ field }) => {
      field.addEventListener('beforeinput', () => {
        field.readOnly = true;
      });
    },
  },
  {
    name: 'turns the field into a password field when the window loses the focus',
    expected: 'told',
    target: '#summary',
    script: () => {
      globalThis.addEventListener('blur', () => {
        document.querySelector('#summary').type = 'password';
      });
    },
  },
  {
    name: 'replaces the field when the window loses the focus',
    expected: 'honest',
    script: () => {
      globalThis.addEventListener('blur', () => {
        const old = document.querySelector('#subjective');
        const fresh = old.cloneNode();
        fresh.value = old.value;
        old.replaceWith(fresh);
      });
    },
  },
  {
    name: 'replaces the field 250 ms after the window lost the focus',
    expected: 'honest',
    script: () => {
      globalThis.addEventListener('blur', () => {
        const { value } = document.querySelector('#subjective');
        setTimeout(() => {
          const old = document.querySelector('#subjective');
          const fresh = old.cloneNode();
          fresh.value = value;
          old.replaceWith(fresh);
        }, 250);
      });
    },
  },
];
