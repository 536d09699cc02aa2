// SPDX-License-Identifier: Apache-2.0

/**
 * Runs in the page: what tricks use. All that a page can learn goes to `window.loot`, as text.
 * Self-contained, because its text is sent to the browser.
 */
function hostileTools({ extensionUrl, otherOrigin, files }) {
  const mostEntries = 2000;
  const mostCharacters = 4000;
  const { apply } = Reflect;
  // oxlint-disable-next-line typescript/unbound-method -- bound right here, before a trick can replace it
  const cut = Function.prototype.call.bind(String.prototype.slice);
  const kept = [];
  let count = 0;
  Object.defineProperty(globalThis, 'loot', { value: kept });
  const textOf = (value) => {
    try {
      if (typeof value === 'object' && value !== null) {
        let text = '';
        for (const key in value)
          text += `${key}=${typeof value[key] === 'object' ? '{}' : String(value[key])} `;
        return text;
      }
      return String(value);
    } catch {
      return 'unreadable';
    }
  };
  const loot = (kind, value) => {
    if (count < mostEntries) kept[count] = `${kind}: ${cut(textOf(value), 0, mostCharacters)}`;
    count += 1;
  };
  const methodsOf = (prototype) =>
    Object.getOwnPropertyNames(prototype).filter((name) => {
      const { value, configurable } = Object.getOwnPropertyDescriptor(prototype, name);
      return typeof value === 'function' && configurable && name !== 'constructor';
    });
  const spyOn = (prototype) => {
    for (const name of methodsOf(prototype)) {
      const original = prototype[name];
      let isInside = false;
      prototype[name] = function spy(...args) {
        if (!isInside) {
          isInside = true;
          loot(name, textOf(this));
          for (let index = 0; index < args.length; index += 1) loot(name, args[index]);
          isInside = false;
        }
        return apply(original, this, args);
      };
    }
  };
  const breakAll = (prototype, spared) => {
    const isSpared = new Set(spared);
    for (const name of methodsOf(prototype)) {
      if (isSpared.has(name)) continue;
      Object.defineProperty(prototype, name, {
        value: function broken() {
          throw new Error(`${name} is broken`);
        },
      });
    }
  };
  globalThis.addEventListener('message', ({ data, origin, source }) => {
    if (source !== globalThis && origin !== globalThis.origin) loot('message', data);
  });
  const kinds = [
    'lock',
    'unlock',
    'insert',
    'panel-to-background/unlock',
    'background-to-panel/lock',
    'page-to-panel/client-id',
    'insertNote',
    'readClientId',
    'reauthenticate',
    'backup',
  ];
  const guesses = kinds.flatMap((type) => [
    { type, cause: 'button' },
    { message: type, kind: type, name: type, action: type, payload: { text: 'x', id: 'K-204' } },
    { source: 'cradleside', type, ok: true, value: 'inserted' },
    JSON.stringify({ type }),
  ]);
  const pages = ['panel.html', 'locked.html', 'handover.html', 'scan.html'];
  return {
    // Named elements may hide the document's own.
    field: Document.prototype.querySelector.call(document, '#subjective'),
    loot,
    spyOn,
    breakAll,
    guesses,
    extensionUrl,
    otherOrigin,
    extensionPages: pages.map((page) => extensionUrl + page),
    extensionFiles: files.map((file) => extensionUrl + file),
  };
}

const asScript = (code) =>
  code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);

/**
 * A small chart with a trick in it.
 * @param {import('./trick.mjs').Trick} trick
 * @param {{extensionUrl: string, otherOrigin: string, files: string[]}} known what the page has found out already
 * @returns {string} markup
 */
export function hostilePage({ script, scriptData, body = '', formFields = '' }, known) {
  const code =
    script === undefined
      ? `(${String(hostileTools)})(${JSON.stringify(known)});`
      : `(${String(script)})((${String(hostileTools)})(${JSON.stringify(known)}), ${JSON.stringify(scriptData)});`;
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,"></head>
  <body>
    <h1>Encounter note</h1>
    <p>Client <span id="client-id">K-204</span></p>
    <form id="note">
      <p><label for="subjective">Subjective</label><br>
        <textarea id="subjective" name="subjective" rows="8" cols="60">Before After</textarea></p>
      <p><label for="other">Other</label><br>
        <textarea id="other" name="other" rows="3" cols="60">Something else</textarea></p>
      <p><label for="summary">Summary</label> <input id="summary" name="summary" value="Short"></p>
      ${formFields}
    </form>
    <div id="rich" contenteditable="true" role="textbox" aria-label="Narrative"
      style="min-height: 120px; width: 500px; border: 1px solid"><p>Rich before</p></div>
    <div id="extra"></div>
    ${body}
    <script>{${asScript(code)}}
    globalThis.isArmed = true;</script>
  </body>
</html>`;
}
