// SPDX-License-Identifier: Apache-2.0
import { restoreUntilKilled } from './restore-until-killed.js';
import { writeTogether } from './write-together.js';
import { writeUntilKilled } from './write-until-killed.js';

/** What a page does by itself, without a driver: named in its address. */
const tasks = { restoreUntilKilled, writeUntilKilled, writeTogether };

export async function runTask(name, vault) {
  const tell = (path, body) =>
    fetch(path, { method: 'POST', body: JSON.stringify(body), keepalive: true }).then((answer) =>
      answer.json(),
    );
  try {
    await tasks[name](vault, tell);
  } catch (error) {
    await tell('/failed', {
      name: error.name,
      code: error.code,
      message: error.message,
      cause: String(error.cause),
    });
  }
}
