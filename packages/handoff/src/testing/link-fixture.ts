// SPDX-License-Identifier: Apache-2.0
import type { Link } from '../answer/link.js';
import { readLink } from '../answer/read-link.js';
import type { CreatedLink, LinkRequest } from '../issue/create-link.js';
import { createLink } from '../issue/create-link.js';
import type { SigningKey } from '../issue/new-signing-key.js';
import { newSigningKey } from '../issue/new-signing-key.js';

/** 2026-11-26T12:00:00Z. */
export const nowMs = 1_795_694_400_000;

/** A link for PHQ-9, GAD-7 and PCL-5, good for a day, with a relay. */
export const request: LinkRequest = {
  instruments: [
    { id: 'phq-9', digest: new Uint8Array(8).fill(9), itemCount: 10 },
    { id: 'gad-7', digest: new Uint8Array(8).fill(7), itemCount: 8 },
    { id: 'pcl-5', digest: new Uint8Array(8).fill(5), itemCount: 20 },
  ],
  languages: ['en', 'es-US', 'ar'],
  expiresMs: nowMs + 24 * 60 * 60_000,
  relay: 0,
  nowMs,
  deliveredAs: 'in-person',
};

/** A link with everything that both ends hold of it. */
export interface LinkFixture extends CreatedLink {
  readonly link: Link;
  readonly signingKey: SigningKey;
}

/** Makes and reads a link. */
export async function freshLink(changes: Partial<LinkRequest> = {}): Promise<LinkFixture> {
  const signingKey = await newSigningKey();
  const created = await createLink({ ...request, ...changes }, signingKey);
  const read = await readLink(`#${created.fragment}`, { keys: [signingKey], nowMs, relayCount: 1 });
  if (!read.ok) throw new Error(read.code);
  return { ...created, signingKey, link: read.link };
}
