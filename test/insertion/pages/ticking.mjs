// SPDX-License-Identifier: Apache-2.0

/** A session that counts down, faster than most. */
const tickMs = 200;
let seconds = 1200;
setInterval(() => {
  seconds -= 1;
  document.querySelector('#ticking').value = `${Math.floor(seconds / 60)}:${seconds % 60}`;
}, tickMs);
globalThis.fixture = {};
