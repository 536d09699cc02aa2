// SPDX-License-Identifier: Apache-2.0
import * as mini from 'zod/mini';

// Compiled parsers need code from strings, which the panel's policy forbids.
mini.config({ jitless: true });

export { mini as z };
