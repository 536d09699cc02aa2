// SPDX-License-Identifier: Apache-2.0
import type { FaultPath, Report } from './fault-list.js';

/** Reports each entry of a list whose id an earlier entry has. */
export function checkUnique(
  entries: readonly { readonly id: string }[],
  path: FaultPath,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) report([...path, index, 'id'], `"${id}" stands here twice: give each its own id`);
    seen.add(id);
  }
}

/** Reports what is named twice, or is not among the known, in a list of ids. */
export function checkMembers(
  ids: readonly string[],
  isKnown: (id: string) => boolean,
  path: FaultPath,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (!isKnown(id))
      report([...path, index], `no item "${id}" before or in this definition: name one that exists`);
    else if (seen.has(id)) report([...path, index], `"${id}" stands here twice: name it once`);
    seen.add(id);
  }
}
