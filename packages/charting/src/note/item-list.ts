// SPDX-License-Identifier: Apache-2.0

/**
 * Item ids as a chart lists them: '5, 8', with a hyphen for three or more in a row: '1-9'. Words ('exposure') stand last.
 */
export function itemList(ids: readonly string[]): string {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1), id)) run.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(', '))).join(', ');
}

function isNext(before: string | undefined, id: string): boolean {
  return before !== undefined && /^\d+$/.test(before) && String(Number(before) + 1) === id;
}
