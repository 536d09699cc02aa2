// SPDX-License-Identifier: Apache-2.0

/** The browser's extension API with promises; no other file names it. */
export { default as browser } from 'webextension-polyfill';
