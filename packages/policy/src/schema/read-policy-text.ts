// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '../policy.js';
import { jsonFault } from './json-fault.js';
import { limits } from './limits.js';
import { parsePolicy, type PolicyContext } from './parse-policy.js';
import type { Parsed } from './parsed.js';

/**
 * Reads the text of a policy file. A fault of the JSON itself is told with line and column, both from 1, a key that
 * stands twice among them. Never throws.
 *
 * @param text Of at most a million UTF-16 code units. A byte order mark at its start is passed over.
 */
export function readPolicyText(text: string, context: PolicyContext = {}): Parsed<Policy> {
  const refused = (message: string): Parsed<Policy> => ({ ok: false, issues: [{ path: '', message }] });
  if (typeof text !== 'string') return refused('no text: open a JSON file');
  if (text.length > limits.fileLength)
    return refused(`longer than ${limits.fileLength} characters: no policy file`);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fault = jsonFault(json, limits.depth);
  if (fault) return refused(`line ${fault.line}, column ${fault.column}: ${fault.message}`);
  return parsePolicy(JSON.parse(json), context);
}
