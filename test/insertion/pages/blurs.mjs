// SPDX-License-Identifier: Apache-2.0
addEventListener('blur', () => document.activeElement?.blur());
globalThis.fixture = {};
