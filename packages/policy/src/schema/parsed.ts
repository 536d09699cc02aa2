// SPDX-License-Identifier: Apache-2.0
import type { Issue } from '@cradleside/instruments';

/** A value that holds, or each fault with where it is and what to do about it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };
