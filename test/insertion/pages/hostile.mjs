// SPDX-License-Identifier: Apache-2.0

/** A page that lies wherever its own world lets it, once it is told to: prototypes, and names that hide the document's. */
const hiding = [
  'activeElement',
  'body',
  'querySelectorAll',
  'hasFocus',
  'execCommand',
  'getElementById',
  'createTreeWalker',
];
const host = document.querySelector('#host');
host.innerHTML = `<form><textarea id="field" name="field" rows="8"></textarea><input name="id" value="x"><input name="parentNode"></form>
<label for="field">Sub\u202Ejective\u200B ${'long '.repeat(5000)}</label>`;
const field = document.querySelector('#field');
const readNow = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').get.bind(field);
const asked = [];

globalThis.fixture = {
  model: () => readNow(),
  asked: () => asked.length,
  lie: () => {
    const lie = () => {
      asked.push('asked');
      return 'lie';
    };
    for (const name of hiding) {
      const element = document.createElement('img');
      element.setAttribute('name', name);
      host.append(element);
    }
    for (const [prototype, name] of [
      [HTMLTextAreaElement.prototype, 'value'],
      [Document.prototype, 'activeElement'],
      [Node.prototype, 'isConnected'],
      [Window.prototype, 'frameElement'],
    ])
      Object.defineProperty(prototype, name, { configurable: true, get: lie, set: lie });
    for (const prototype of [Element.prototype, Array.prototype, Document.prototype, EventTarget.prototype])
      for (const name of ['getBoundingClientRect', 'filter', 'execCommand', 'dispatchEvent'])
        prototype[name] = lie;
    globalThis[Symbol.for('cradleside')] = new Proxy({}, { get: lie, set: lie });
    const stormMs = 20;
    setInterval(() => {
      for (let index = 0; index < 200; index += 1)
        postMessage({ type: 'panel-to-background/unlock', index }, '*');
    }, stormMs);
  },
};
