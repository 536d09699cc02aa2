// SPDX-License-Identifier: Apache-2.0
/* oxlint-disable no-extend-native, no-thenable, no-setter-return, no-extraneous-class -- a hostile page does just that */

/**
 * The page puts its own functions in the place of the browser's, to listen and to lie. Each `script` runs in the page.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const prototypes = [
  {
    name: 'listens in all methods of Array.prototype',
    expected: 'lands',
    script: ({ spyOn }) => spyOn(Array.prototype),
  },
  {
    name: 'makes the methods of Array.prototype throw',
    expected: 'lands',
    script: ({ breakAll }) => breakAll(Array.prototype, ['push']),
  },
  {
    name: 'listens in all methods of String.prototype',
    expected: 'lands',
    script: ({ spyOn }) => spyOn(String.prototype),
  },
  {
    name: 'replaces JSON',
    expected: 'lands',
    script: ({ loot }) => {
      globalThis.JSON = {
        parse: (text) => {
          loot('JSON.parse', text);
          return { outcome: 'inserted', state: 'ready' };
        },
        stringify: (value) => {
          loot('JSON.stringify', value);
          return '{"outcome":"inserted"}';
        },
      };
    },
  },
  {
    name: 'replaces Promise and its then',
    expected: 'lands',
    script: ({ loot }) => {
      // oxlint-disable-next-line typescript/unbound-method -- bound right here
      const then = Function.prototype.call.bind(Promise.prototype.then);
      Promise.prototype.then = function hostileThen(...args) {
        loot('then', args);
        return then(this, (value) => {
          loot('then', value);
          return { outcome: 'inserted' };
        });
      };
      globalThis.Promise = class {
        constructor() {
          throw new Error('no promises here');
        }
      };
    },
  },
  {
    name: 'replaces document.execCommand',
    expected: 'lands',
    script: ({ loot }) => {
      Document.prototype.execCommand = function hostileCommand(...args) {
        loot('execCommand', args);
        return true;
      };
    },
  },
  {
    name: 'lies about the value of text areas',
    expected: 'lands',
    script: ({ loot }) => {
      Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
        get: () => 'always this',
        set: (value) => loot('value', value),
      });
    },
  },
  {
    name: 'lies about the value of its own field',
    expected: 'lands',
    script: ({ field, loot }) => {
      Object.defineProperty(field, 'value', {
        get: () => 'always this',
        set: (value) => loot('value', value),
      });
      Object.defineProperty(field, 'isConnected', { get: () => false });
      Object.defineProperty(field, 'readOnly', { get: () => true });
      Object.defineProperty(field, 'maxLength', { get: () => 1 });
    },
  },
  {
    name: 'replaces addEventListener and dispatchEvent',
    expected: 'lands',
    script: ({ spyOn, breakAll }) => {
      spyOn(EventTarget.prototype);
      breakAll(EventTarget.prototype, []);
    },
  },
  {
    name: 'makes the methods of Node and Element throw',
    expected: 'lands',
    script: ({ breakAll }) => {
      breakAll(Node.prototype, []);
      breakAll(Element.prototype, []);
      breakAll(Document.prototype, ['createElement']);
    },
  },
  {
    name: 'pollutes Object.prototype with answers',
    expected: 'lands',
    script: ({ loot }) => {
      const answers = {
        outcome: 'inserted',
        state: 'ready',
        ok: true,
        reach: 'ready',
        result: 'landed',
        label: 'Trap',
      };
      for (const [name, answer] of Object.entries(answers)) {
        Object.defineProperty(Object.prototype, name, {
          configurable: true,
          get: () => answer,
          set(value) {
            loot(name, value);
          },
        });
      }
    },
  },
  {
    name: 'pollutes Object.prototype with a then and a toJSON',
    expected: 'lands',
    script: ({ loot }) => {
      Object.defineProperty(Object.prototype, 'toJSON', { value: () => 'nothing' });
      Object.defineProperty(Object.prototype, 'then', {
        value: (resolve) => {
          loot('then', 'asked');
          resolve('nothing');
        },
      });
    },
  },
  {
    name: 'plants lies where the extension keeps its memory',
    expected: 'lands',
    script: ({ loot }) => {
      const trap = new Proxy(
        {},
        {
          get: (_, name) => loot('memory read', String(name)),
          set: (_, name, value) => loot(`memory ${String(name)}`, value),
        },
      );
      globalThis[Symbol.for('cradleside')] = trap;
      globalThis.cradleside = trap;
      globalThis.chrome = trap;
      globalThis.browser = trap;
    },
  },
  {
    name: 'stops the clocks and the timers',
    expected: 'lands',
    script: () => {
      Date.now = () => Number.POSITIVE_INFINITY;
      performance.now = () => Number.NaN;
      globalThis.setTimeout = () => 0;
      globalThis.requestAnimationFrame = () => 0;
      globalThis.queueMicrotask = () => undefined;
    },
  },
  {
    name: 'replaces MutationObserver and Proxy',
    expected: 'lands',
    script: () => {
      const Broken = class {
        constructor() {
          throw new Error('not here');
        }
      };
      globalThis.MutationObserver = Broken;
      globalThis.Proxy = Broken;
      globalThis.Map = Broken;
      globalThis.Set = Broken;
      globalThis.Error = Broken;
    },
  },
].map((trick) => ({ learnsNothing: true, ...trick }));
