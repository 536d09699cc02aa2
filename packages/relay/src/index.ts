// SPDX-License-Identifier: Apache-2.0
export { createRelay } from './create-relay.js';
export type { Relay, RelaySurroundings } from './create-relay.js';
export type { ClockSources } from './clock/relay-clock.js';
export { RelayStartError } from './errors.js';
export type { RelayOptions, RelaySettings } from './settings/settings-schema.js';
export { startRelay } from './start-relay.js';
export type { RunningRelay } from './start-relay.js';
export { newClinicianToken } from './tokens/new-clinician-token.js';
export type { ClinicianToken } from './tokens/new-clinician-token.js';
