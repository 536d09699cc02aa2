// SPDX-License-Identifier: Apache-2.0
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { ClockTrust } from '../clock/clock-trust.js';
import type { RelayClock } from '../clock/relay-clock.js';
import type { Metrics } from '../metrics.js';
import type { RateLimit } from '../rate-limit.js';
import type { RelaySettings } from '../settings/settings-schema.js';
import type { RelayStore } from '../store/relay-store.js';

/** What the handlers work with. */
export interface RelayParts {
  readonly settings: RelaySettings;
  readonly store: RelayStore;
  readonly clock: RelayClock;
  readonly trust: ClockTrust;
  readonly metrics: Metrics;
  readonly slotLimit: RateLimit;
  readonly addressLimit: RateLimit;
  /** By address as well, of posted answers alone. */
  readonly answerLimit: RateLimit;
  /** Hears of a database that does not answer. */
  readonly onFault: (error: unknown) => void;
}

/** `route` is the label under which a request is counted. */
export interface RelayEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: { route: string };
}

/** One request, as the handlers see it. */
export type RelayContext = Context<RelayEnvironment>;
