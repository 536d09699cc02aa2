// SPDX-License-Identifier: Apache-2.0
import { ClockTrust } from './clock/clock-trust.js';
import { RelayClock, type ClockSources } from './clock/relay-clock.js';
import { createApp } from './http/create-app.js';
import type { RelayEnvironment } from './http/relay-parts.js';
import { Metrics } from './metrics.js';
import { RateLimit } from './rate-limit.js';
import { checkSettings } from './settings/check-settings.js';
import type { RelayOptions, RelaySettings } from './settings/settings-schema.js';
import { openPostgresStore } from './store/postgres/open-postgres-store.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';
import { Sweeper } from './sweeper.js';

/** What surrounds a relay, where it is not the system. */
export interface RelaySurroundings {
  readonly clock?: ClockSources;
  /** Hears, at most once a minute, that the database does not answer. No id is ever in the text. */
  readonly warn?: (line: string) => void;
}

/** A relay without a port of its own. */
export interface Relay {
  readonly settings: RelaySettings;
  /** Answers one request; `bindings` are those of @hono/node-server. */
  answer(request: Request, bindings?: RelayEnvironment['Bindings']): Promise<Response>;
  /** Deletes what has expired; resolves when nothing is left of it. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const warnEveryMs = 60_000;

/**
 * Opens the store and makes the relay that answers from it.
 * @throws {RelayStartError} naming what the operator has to change
 */
export async function createRelay(
  options: RelayOptions,
  { clock: sources, warn = () => undefined }: RelaySurroundings = {},
): Promise<Relay> {
  const settings = checkSettings(options);
  const { databaseUrl, databaseFile, sweepSeconds } = settings;
  const store = await (databaseUrl === undefined
    ? openSqliteStore(databaseFile)
    : openPostgresStore(databaseUrl));
  try {
    const clock = new RelayClock(sources);
    const mark = settings.acceptClock ? undefined : await store.readClockMark();
    const trust = new ClockTrust(mark, clock.nowS());
    if (settings.acceptClock) await store.writeClockMark(clock.nowS());
    const metrics = new Metrics();
    const onFault = faultListener(metrics, warn);
    const { fetch: answer } = createApp({
      settings,
      store,
      clock,
      trust,
      metrics,
      onFault,
      slotLimit: new RateLimit(settings.ratePerSlot),
      addressLimit: new RateLimit(settings.ratePerAddress),
      answerLimit: new RateLimit(settings.ratePerAddress),
    });
    const sweeper = new Sweeper({
      store,
      clock,
      trust,
      everyMs: sweepSeconds * 1000,
      onSwept: (slots) => metrics.countSwept(slots),
      onFault,
    });
    return {
      settings,
      answer: async (request, bindings = {}) => answer(request, bindings),
      sweep: async () => sweeper.sweep(),
      close: async () => {
        await sweeper.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Codes only: the message of a database may repeat a row. */
function faultListener(metrics: Metrics, warn: (line: string) => void): (error: unknown) => void {
  let warnedMs = -Infinity;
  return (error) => {
    metrics.countFault();
    if (performance.now() - warnedMs < warnEveryMs) return;
    warnedMs = performance.now();
    const { code, name } = error as { code?: unknown; name?: unknown };
    const word = [code, name].find((value): value is string => typeof value === 'string') ?? 'unknown';
    warn(`The database does not answer (${word}).`);
  };
}
