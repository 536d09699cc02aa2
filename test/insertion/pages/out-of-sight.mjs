// SPDX-License-Identifier: Apache-2.0

document.querySelector('#field').addEventListener('focus', () => {
  setTimeout(() => document.querySelector('#trap').focus());
});
globalThis.fixture = {};
