// SPDX-License-Identifier: Apache-2.0

/**
 * Why a relay did not do it. `unreachable`: no answer, or none of a relay's (a network that asks for a password first,
 * a server that is down); `refused`: not the right token, or no such slot; `full`: the slot takes no more; `gone`: the
 * slot is closed or has expired; `busy`: too many requests, try again.
 */
export type RelayFault = 'unreachable' | 'refused' | 'full' | 'gone' | 'busy';

export type Outcome<Value extends object = object> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly code: RelayFault };
