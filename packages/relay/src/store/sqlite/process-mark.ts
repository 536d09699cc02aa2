// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readlinkSync } from 'node:fs';

/** What tells one running process from every other, as far as the system says it. */
export interface ProcessMark {
  readonly pid: number;
  /** One boot of one kernel; undefined where there is no such thing. */
  readonly boot?: string | undefined;
  /** The space in which the pid means something: containers have their own. */
  readonly pidSpace?: string | undefined;
  /** When the process was started, in ticks since the boot: pids are used again. */
  readonly started?: string | undefined;
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, ...hostMark(), started: startOf(process.pid) };
}

/**
 * Whether a process still runs.
 * @returns undefined where this process cannot know: another boot, another container, no such system files
 */
export function isRunning(mark: ProcessMark): boolean | undefined {
  const host = hostMark();
  if (mark.boot === undefined || mark.pidSpace === undefined || mark.started === undefined) return undefined;
  if (mark.boot !== host.boot || mark.pidSpace !== host.pidSpace) return undefined;
  return startOf(mark.pid) === mark.started;
}

function hostMark(): Pick<ProcessMark, 'boot' | 'pidSpace'> {
  return {
    boot: orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidSpace: orUndefined(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/** Field 22 of proc(5) stat; the name in field 2 may hold spaces and parentheses. A zombie no longer runs. */
function startOf(pid: number): string | undefined {
  const fieldsAfterName = orUndefined(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    ?.split(') ')
    .at(-1)
    ?.split(' ');
  const [state, started] = [fieldsAfterName?.[0], fieldsAfterName?.[19]];
  return state === 'Z' || state === 'X' ? undefined : started;
}

function orUndefined(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
