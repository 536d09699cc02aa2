// SPDX-License-Identifier: Apache-2.0
import { promisify } from 'node:util';
import x11 from 'x11';

/** Places of some letters on the X server's standard keyboard (evdev). */
const keyCodes = { KeyQ: 24, KeyW: 25, KeyA: 38, KeyS: 39, KeyD: 40 };

/**
 * A keyboard at the X server: its keys go to whatever has the focus, page or panel.
 * @param {string} display such as ':99'
 */
export async function openRealKeyboard(display) {
  const { client, screen } = await promisify(x11.createClient)({ display });
  const { root } = screen[0];
  const test = await promisify(client.require.bind(client))('xtest');
  return {
    /** @param {(keyof typeof keyCodes)[]} keys one after the other */
    press: (keys) => {
      for (const key of keys) {
        test.FakeInput(test.KeyPress, keyCodes[key], 0, root, 0, 0);
        test.FakeInput(test.KeyRelease, keyCodes[key], 0, root, 0, 0);
      }
    },
    close: () => client.terminate(),
  };
}
