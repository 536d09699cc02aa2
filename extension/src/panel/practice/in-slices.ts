// SPDX-License-Identifier: Apache-2.0

/** Half a frame at 60 Hz: typing and scrolling go on meanwhile. */
const sliceMs = 8;

/**
 * What some work makes of each of many things, in slices between which the page goes on.
 * @param signal stops it; the result is then undefined
 */
export async function inSlices<One, Made>(
  all: readonly One[],
  work: (one: One) => readonly Made[],
  signal?: AbortSignal,
): Promise<readonly Made[] | undefined> {
  const made: Made[] = [];
  let sliceEnd = performance.now() + sliceMs;
  for (const one of all) {
    made.push(...work(one));
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted === true) return undefined;
    sliceEnd = performance.now() + sliceMs;
  }
  return made;
}
