// SPDX-License-Identifier: Apache-2.0
import type { Migration } from './migration.js';

/**
 * Every step after schema 1 (`0001-create-stores`), in order. A new one is a file `000N-what-it-does.ts` in this
 * folder with a line here, and a golden file of the schema before it among the tests.
 */
export const migrations: readonly Migration[] = [];
