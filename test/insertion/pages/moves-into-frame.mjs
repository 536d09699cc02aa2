// SPDX-License-Identifier: Apache-2.0

addEventListener('blur', () =>
  document.querySelector('#twin').contentDocument.querySelector('#field').focus(),
);
globalThis.fixture = {};
