// SPDX-License-Identifier: Apache-2.0

/**
 * The page knows the extension's address, and tries to load, read or open what lies there.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const extensionAddresses = [
  {
    name: 'frames the pages of the extension',
    expected: 'lands',
    script: ({ extensionPages, loot }) => {
      for (const address of extensionPages) {
        const frame = document.createElement('iframe');
        frame.src = address;
        frame.title = 'x';
        frame.addEventListener('load', () => {
          try {
            loot('framed', frame.contentDocument.documentElement.outerHTML);
          } catch {
            // Of another origin: an error page, which says nothing.
          }
        });
        document.querySelector('#extra').append(frame);
      }
    },
  },
  {
    name: 'embeds the pages of the extension',
    expected: 'lands',
    script: ({ extensionPages }) => {
      for (const address of extensionPages) {
        const embed = document.createElement('embed');
        embed.src = address;
        const object = document.createElement('object');
        object.data = address;
        document.querySelector('#extra').append(embed, object);
      }
    },
  },
  {
    name: 'fetches the files of the extension',
    expected: 'lands',
    script: ({ extensionFiles, loot }) => {
      for (const address of extensionFiles) {
        for (const mode of ['cors', 'no-cors']) {
          fetch(address, { mode }).then(
            async (answer) => loot('fetched', [address, answer.type, await answer.text()]),
            () => undefined,
          );
        }
        const request = new XMLHttpRequest();
        request.addEventListener('load', () => loot('fetched', request.responseText));
        request.open('GET', address);
        request.send();
      }
    },
  },
  {
    name: 'loads the files of the extension as script, module, style and picture',
    expected: 'lands',
    script: ({ extensionFiles, loot }) => {
      globalThis.tell = loot;
      for (const address of extensionFiles) {
        const script = Object.assign(document.createElement('script'), { src: address, type: 'module' });
        const style = Object.assign(document.createElement('link'), { href: address, rel: 'stylesheet' });
        const picture = Object.assign(document.createElement('img'), { src: address, alt: '' });
        for (const element of [script, style, picture]) {
          element.addEventListener('load', () => loot('loaded', address));
          document.querySelector('#extra').append(element);
        }
        const module = Object.assign(document.createElement('script'), { type: 'module' });
        module.textContent = `import * as all from ${JSON.stringify(address)};
          globalThis.tell('imported', Object.keys(all));`;
        document.querySelector('#extra').append(module);
      }
    },
  },
  {
    name: 'starts workers from the files of the extension',
    expected: 'lands',
    script: ({ extensionFiles, loot }) => {
      for (const address of extensionFiles) {
        try {
          const worker = new Worker(address, { type: 'module' });
          worker.addEventListener('message', ({ data }) => loot('worker', data));
        } catch {
          // Of another origin.
        }
        void navigator.serviceWorker.register(address).then(
          () => loot('registered', address),
          () => undefined,
        );
      }
    },
  },
  {
    name: 'opens windows with the pages of the extension on a click',
    expected: 'lands',
    atClick: 'opens',
    script: ({ extensionPages, loot }) => {
      document.addEventListener(
        'pointerdown',
        () => {
          for (const address of extensionPages) {
            const opened = globalThis.open(address, '_blank');
            setInterval(() => {
              try {
                const { innerHTML } = opened.document.documentElement;
                // What stands there before anything is loaded.
                if (innerHTML !== '<head></head><body></body>') loot('opened', innerHTML);
              } catch {
                // Of another origin, or not opened.
              }
            }, 100);
          }
        },
        { once: true },
      );
    },
  },
  {
    name: 'goes to a page of the extension on a click',
    expected: 'told',
    atClick: 'leaves',
    removesField: true,
    leavesOrigin: true,
    script: ({ extensionPages }) => {
      document.addEventListener(
        'pointerdown',
        () => {
          const link = document.createElement('a');
          [link.href] = extensionPages;
          document.body.append(link);
          link.click();
          [location.href] = extensionPages;
        },
        { once: true },
      );
    },
  },
  {
    name: 'sends a form to a page of the extension on a click',
    expected: 'lands',
    atClick: 'opens',
    script: ({ extensionPages }) => {
      document.addEventListener(
        'pointerdown',
        () => {
          const form = document.createElement('form');
          form.method = 'post';
          [form.action] = extensionPages;
          form.target = '_blank';
          document.body.append(form);
          form.submit();
        },
        { once: true },
      );
    },
  },
  {
    name: 'looks for the extension in the stacks of its errors',
    expected: 'lands',
    learnsNothing: false,
    script: ({ field, loot }) => {
      for (const name of ['beforeinput', 'input', 'change', 'keyup', 'focus', 'selectionchange']) {
        field.addEventListener(name, (event) => {
          loot('stack', [new Error('where').stack, String(event.view), event.composedPath().map(String)]);
        });
      }
      globalThis.addEventListener('error', ({ filename, message, error }) =>
        loot('error', [filename, message, error?.stack]),
      );
      globalThis.addEventListener('unhandledrejection', ({ reason }) => loot('rejection', reason?.stack));
    },
  },
  {
    name: 'looks for the extension in its timeline',
    expected: 'lands',
    script: ({ loot }) => {
      new PerformanceObserver((list) => {
        for (const { name } of list.getEntries()) if (!name.startsWith('http')) loot('timeline', name);
      }).observe({ entryTypes: ['resource', 'mark', 'measure', 'longtask'] });
      new ReportingObserver((reports) =>
        loot(
          'report',
          reports.map(({ body }) => body?.toJSON?.()),
        ),
      ).observe();
    },
  },
].map((trick) => ({ learnsNothing: true, ...trick }));
