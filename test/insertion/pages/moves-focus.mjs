// SPDX-License-Identifier: Apache-2.0
addEventListener('blur', () => document.querySelector('#decoy-after').focus());
globalThis.fixture = {};
