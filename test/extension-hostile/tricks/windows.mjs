// SPDX-License-Identifier: Apache-2.0

/**
 * The page works on the window round it: dialogs, overlays, addresses, keys.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const windows = [
  {
    name: 'opens a dialog when text arrives',
    expected: 'honest',
    script: ({ field }) => {
      field.addEventListener('input', () => alert('Your session ends soon.'), { once: true });
    },
  },
  {
    name: 'opens one dialog after the other',
    expected: 'honest',
    script: ({ field }) => {
      field.addEventListener('input', () => {
        for (let count = 0; count < 5; count += 1) confirm('Save?');
      });
    },
  },
  {
    name: 'draws a panel of its own that asks for the passphrase',
    expected: 'lands',
    body: `<div style="position:fixed;inset:0 0 0 auto;width:360px;background:#fff;z-index:2147483647">
      <h2>Cradleside</h2><label>Passphrase <input id="fake-passphrase" type="password"></label></div>`,
    script: ({ loot }) => {
      document
        .querySelector('#fake-passphrase')
        .addEventListener('input', ({ target }) => loot('passphrase', target.value));
    },
  },
  {
    name: 'listens to every key, pointer and clipboard event',
    expected: 'lands',
    typesInPanel: true,
    script: ({ loot }) => {
      for (const name of [
        'keydown',
        'keyup',
        'keypress',
        'copy',
        'cut',
        'paste',
        'pointermove',
        'pointerdown',
        'wheel',
      ]) {
        globalThis.addEventListener(
          name,
          (event) => loot(name, [event.key, event.clientX, event.clipboardData?.getData('text/plain')]),
          true,
        );
      }
    },
  },
  {
    name: 'reads the clipboard all the time',
    expected: 'lands',
    script: ({ loot }) => {
      setInterval(() => {
        navigator.clipboard.readText().then(
          (text) => loot('clipboard', text),
          () => undefined,
        );
      }, 100);
    },
  },
  {
    name: 'keeps its field covered by something clear',
    expected: 'honest',
    body: '<div style="position:fixed;inset:0;z-index:9;pointer-events:none;opacity:0.01;background:red"></div>',
  },
  {
    name: 'writes its history over and over',
    expected: 'lands',
    movesOn: true,
    script: () => {
      setInterval(() => {
        history.replaceState({ inserted: true }, '', `#${Math.trunc(performance.now())}`);
      }, 200);
      history.pushState({}, '', '#more');
    },
  },
  {
    name: 'reloads itself when text arrives',
    expected: 'told',
    removesField: true,
    script: ({ field }) => {
      field.addEventListener('input', () => location.reload());
    },
  },
  {
    name: 'goes to another origin when text arrives',
    expected: 'told',
    removesField: true,
    leavesOrigin: true,
    script: ({ field, otherOrigin }) => {
      field.addEventListener('input', () => location.assign(otherOrigin));
    },
  },
  {
    name: 'writes a new document when text arrives',
    expected: 'told',
    removesField: true,
    script: ({ field }) => {
      field.addEventListener('input', () => {
        document.open();
        document.write('<textarea id="subjective">Inserted</textarea>');
        document.close();
      });
    },
  },
  {
    name: 'watches for printing, hiding and resizing',
    expected: 'lands',
    script: ({ loot }) => {
      for (const name of ['beforeprint', 'afterprint', 'visibilitychange', 'pagehide', 'freeze', 'resize'])
        globalThis.addEventListener(name, () => loot(name, [innerWidth, document.visibilityState]));
      globalThis.dispatchEvent(new Event('beforeprint'));
    },
  },
  {
    name: 'takes the focus into a frame of the same look',
    expected: 'honest',
    body: `<iframe title="Subjective" id="twin" style="position:fixed;left:0;bottom:0"
      srcdoc="<textarea id='subjective' aria-label='Subjective'>Twin</textarea>"></iframe>`,
    script: () => {
      globalThis.addEventListener('blur', () =>
        document.querySelector('#twin').contentDocument.querySelector('textarea').focus(),
      );
    },
  },
  {
    name: 'holds its field in a closed shadow root and denies it',
    expected: 'honest',
    target: '#closed',
    targetValue: 'globalThis.closedArea.value',
    body: '<div id="closed" style="display:block;height:80px"></div>',
    script: () => {
      const root = document.querySelector('#closed').attachShadow({ mode: 'closed' });
      const area = document.createElement('textarea');
      area.style.cssText = 'width:300px;height:70px';
      root.append(area);
      globalThis.closedArea = area;
      document.querySelector('#closed').attachShadow = () => root;
    },
  },
  {
    name: 'blocks its own thread for two seconds when text arrives',
    expected: 'honest',
    script: ({ field }) => {
      field.addEventListener(
        'input',
        () => {
          const until = performance.now() + 2000;
          while (performance.now() < until);
        },
        { once: true },
      );
    },
  },
];
