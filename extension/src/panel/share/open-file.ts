// SPDX-License-Identifier: Apache-2.0
import type { LetterRefusal } from '@cradleside/handoff/letter';
import { colleagues } from '../colleagues/colleagues.js';
import { readOwnKey } from '../colleagues/own-key.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/**
 * Why a file is not opened. `no-key`: this panel has no key, so nothing can be sealed to it. `unconfirmed`: of somebody
 * whose card was added, and whose key was not compared yet. `impossible`: sealed by a colleague, and no content that a panel writes.
 */
export type FileRefusal = LetterRefusal | 'no-key' | 'unconfirmed' | 'impossible';

/** An opened file: who sealed it, and what it holds, not checked yet. */
export type OpenedFile =
  | {
      readonly ok: true;
      readonly from: Stored<'colleague'>;
      readonly content: unknown;
      readonly arrivalCode: string;
    }
  | { readonly ok: false; readonly code: FileRefusal };

/** Opens a file from a colleague. Nothing is kept of it. */
export async function openFile(practice: Practice, file: Blob): Promise<OpenedFile> {
  const { mostLetterBytes, openLetter } = await import('@cradleside/handoff/letter');
  const own = readOwnKey(practice);
  if (!own) return { ok: false, code: 'no-key' };
  if (file.size > mostLetterBytes) return { ok: false, code: 'malformed' };
  const known = colleagues(practice);
  const opened = await openLetter(new Uint8Array(await file.arrayBuffer()), {
    own: own.value,
    senders: known.map(({ value }) => value.publicKey),
  });
  if (!opened.ok) return opened;
  const from = known.find(({ value }) => value.publicKey === opened.sender);
  if (!from) return { ok: false, code: 'unknown-sender' };
  if (from.value.confirmed === null) return { ok: false, code: 'unconfirmed' };
  const content = parse(opened.content);
  opened.content.fill(0);
  if (content === undefined) return { ok: false, code: 'impossible' };
  return { ok: true, from, content, arrivalCode: opened.arrivalCode };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
