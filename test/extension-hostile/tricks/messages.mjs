// SPDX-License-Identifier: Apache-2.0

/**
 * The page sends everything that an extension might listen to.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const messages = [
  {
    name: 'posts thousands of messages of guessed shapes to every window',
    expected: 'lands',
    body: '<iframe title="x" srcdoc="<p>x"></iframe>',
    script: ({ guesses }) => {
      setInterval(() => {
        for (const guess of guesses) {
          globalThis.postMessage(guess, '*');
          top.postMessage(guess, '*');
          for (let index = 0; index < globalThis.length; index += 1)
            globalThis[index].postMessage(guess, '*');
        }
      }, 20);
    },
  },
  {
    name: 'hands ports to every window',
    expected: 'lands',
    script: ({ guesses, loot }) => {
      for (const guess of guesses) {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => loot('port', data));
        port1.start();
        globalThis.postMessage(guess, '*', [port2]);
      }
    },
  },
  {
    name: 'calls on channels of guessed names',
    expected: 'lands',
    script: ({ guesses, loot }) => {
      for (const name of ['cradleside', 'lock', 'vault', 'cradleside-lock', 'hv-lock', 'record-store']) {
        const channel = new BroadcastChannel(name);
        channel.addEventListener('message', ({ data }) => loot('channel', data));
        // oxlint-disable-next-line require-post-message-target-origin -- a channel has none
        for (const guess of guesses) channel.postMessage(guess);
      }
    },
  },
  {
    name: 'sends messages to the extension by its id',
    expected: 'lands',
    script: ({ extensionUrl, guesses, loot }) => {
      const { host } = new URL(extensionUrl);
      const { runtime } = globalThis.chrome ?? globalThis.browser ?? {};
      loot('runtime', typeof runtime);
      for (const guess of guesses) {
        try {
          runtime.sendMessage(host, guess, (answer) => loot('answer', answer));
        } catch {
          // Without a door there is nothing to knock at.
        }
      }
    },
  },
  {
    name: 'opens a connection to the extension by its id',
    expected: 'lands',
    script: ({ extensionUrl, guesses, loot }) => {
      const { host } = new URL(extensionUrl);
      try {
        const port = globalThis.chrome.runtime.connect(host, { name: 'panel' });
        port.onMessage.addListener((message) => loot('port', message));
        for (const guess of guesses) port.postMessage(guess);
      } catch {
        // Without a door there is nothing to knock at.
      }
    },
  },
  {
    name: 'fires events of guessed names',
    expected: 'lands',
    script: ({ field, guesses }) => {
      for (const name of [
        'cradleside',
        'cradleside:lock',
        'lock',
        'locked',
        'changed',
        'insert',
        'screening-completed',
      ]) {
        for (const guess of guesses) {
          for (const target of [globalThis, document, document.body, field])
            target.dispatchEvent(new CustomEvent(name, { detail: guess, bubbles: true, composed: true }));
        }
      }
    },
  },
  {
    name: 'fires keys and clicks of its own',
    expected: 'lands',
    script: ({ field }) => {
      setInterval(() => {
        for (const key of ['C', 'Enter', 'Escape', 'Tab']) {
          const init = { key, altKey: true, shiftKey: true, bubbles: true, composed: true };
          document.body.dispatchEvent(new KeyboardEvent('keydown', init));
        }
        document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        document.querySelector('#extra').click();
        field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      }, 20);
    },
  },
  {
    name: 'fills its own storage with answers',
    expected: 'lands',
    script: ({ guesses }) => {
      for (const name of ['cradleside', 'vault', 'session', 'policy', 'language', 'deadlineMs']) {
        const text = JSON.stringify(guesses);
        localStorage.setItem(name, text);
        sessionStorage.setItem(name, text);
        indexedDB.open(name, 99);
      }
    },
  },
  {
    name: 'holds locks of guessed names',
    expected: 'lands',
    script: () => {
      for (const name of ['cradleside', 'hv-write', 'cradleside-write', 'record-store'])
        void navigator.locks.request(name, { mode: 'exclusive' }, () => new Promise(() => undefined));
    },
  },
  {
    name: 'stands behind a service worker of its own',
    expected: 'lands',
    script: ({ guesses, loot }) => {
      navigator.serviceWorker.addEventListener('message', ({ data }) => loot('worker', data));
      void navigator.serviceWorker.register('/worker.js').then(({ active, installing, waiting }) => {
        for (const guess of guesses) (active ?? waiting ?? installing)?.postMessage(guess);
      });
    },
  },
];
