// SPDX-License-Identifier: Apache-2.0
import type { Issue } from '@cradleside/instruments';
import { limits } from './limits.js';

/** Where a fault is: keys from the outside in. */
export type FaultPath = readonly PropertyKey[];

/** Takes down one fault: where it is, and what is wrong and what to do. */
export type Report = (path: FaultPath, message: string) => void;

/** Collects faults without stopping at the first. */
export interface FaultList {
  readonly report: Report;
  /** At most `limits.issues` of them, in the order in which they were found; the last one counts what is left out. */
  readonly issues: () => readonly Issue[];
}

export function createFaultList(): FaultList {
  const issues: Issue[] = [];
  let found = 0;
  return {
    report(path, message) {
      found++;
      if (found <= limits.issues) issues.push({ path: writtenPath(path), message });
    },
    issues() {
      if (found <= limits.issues) return issues;
      const listed = limits.issues - 1;
      return [
        ...issues.slice(0, listed),
        { path: '', message: `${found - listed} more faults are not listed` },
      ];
    },
  };
}

function writtenPath(path: FaultPath): string {
  return path.map((key) => String(key).slice(0, limits.idLength)).join('.');
}
