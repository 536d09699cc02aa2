// SPDX-License-Identifier: Apache-2.0
import * as mini from 'zod/mini';

declare global {
  /** The types of zod name this one, which a build without the DOM does not have. */
  interface URL {
    readonly href: string;
  }
}

// Compiled parsers need code from strings, which a page under `script-src 'self'` reports as a violation.
mini.config({ jitless: true });

export { mini as z };
