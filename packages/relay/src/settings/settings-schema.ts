// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';

const loopbackOrigin = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;
const secureOrigin = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;
const extensionOrigin = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/(?:[0-9a-f-]{36}|\*))$/;
const tokenHash = /^[A-Za-z0-9_-]{43}$/;
const mostPort = 65_535;

const origin = z
  .string()
  .refine(
    (value) => [secureOrigin, loopbackOrigin, extensionOrigin].some((pattern) => pattern.test(value)),
    'is no origin: https and a host (http for loopback only), chrome-extension and its id, or moz-extension://*, in lower case and without a path',
  );

const wholeNumber = (least: number, most: number) =>
  z
    .number('is no number')
    .int('is no whole number')
    .min(least, `is below ${least}`)
    .max(most, `is above ${most}`);

/** What a relay may be told, with defaults and limits. */
export const settingsSchema = z.strictObject({
  /** 0 picks a free one. */
  port: wholeNumber(0, mostPort).default(8787),
  /** The address to listen on. */
  host: z.string().min(1, 'is empty').default('127.0.0.1'),
  /** PostgreSQL, instead of a file. */
  databaseUrl: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, 'is no address that starts with postgres:// or postgresql://')
    .optional(),
  /** The SQLite file; `:memory:` keeps nothing and is for trying things out. */
  databaseFile: z.string().min(1, 'is empty').default('cradleside-relay.sqlite'),
  /** Who may call from a browser page. */
  allowedOrigins: z.array(origin).default([]),
  /** SHA-256 of each clinician's token, base64url. */
  clinicianTokenHashes: z
    .array(
      z.string().regex(tokenHash, 'is no SHA-256 as 43 characters of base64url'),
      'names no token; make one with: cradleside-relay token',
    )
    .min(1, 'names no token; make one with: cradleside-relay token'),
  /** How many proxies of yours stand in front; their entries in X-Forwarded-For are believed. */
  trustProxy: wholeNumber(0, 5).default(0),
  /** Requests a minute from one address that show no right token; an office behind one router is one address. */
  ratePerAddress: wholeNumber(1, 10_000_000).default(1200),
  /** Requests a minute about one slot. */
  ratePerSlot: wholeNumber(1, 10_000_000).default(120),
  /** Seconds between two sweeps of what has expired. */
  sweepSeconds: wholeNumber(1, 86_400).default(60),
  /** Seconds that a request may take to arrive. */
  requestSeconds: wholeNumber(1, 120).default(10),
  /** Takes the clock as it is, though the database was in use at a later time. */
  acceptClock: z.boolean('is neither yes nor no').default(false),
});

/** Checked settings, defaults filled in. */
export type RelaySettings = z.output<typeof settingsSchema>;

/** Settings as they are given; what is left out has its default. */
export type RelayOptions = z.input<typeof settingsSchema>;
