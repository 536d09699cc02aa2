// SPDX-License-Identifier: Apache-2.0

/** The browser that this build is for. The bundler writes it in, and what is for the other browser falls away. */
declare const TARGET_BROWSER: 'chromium' | 'firefox';
