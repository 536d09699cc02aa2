// SPDX-License-Identifier: Apache-2.0

/** Why a relay does not start: what the operator has to change. Its message names the setting and the fault. */
export class RelayStartError extends Error {
  override readonly name = 'RelayStartError';
}
