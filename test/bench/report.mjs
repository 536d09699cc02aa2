// SPDX-License-Identifier: Apache-2.0

/**
 * Lays the figures out for a terminal.
 * @param {Record<string, any>} figures
 * @returns {string}
 */
export function report({ browsers, candidates, skippedPeers, bytes, operableMs, clickToTotalMs, ...rest }) {
  const header = [
    ['', 'JS+CSS brotli', 'gzip', 'later', 'operable ms', '× Lit', '× HTML', 'slow ms', '× Lit', '× HTML'],
    ['click to total 1x p50/p95', '× HTML', '4x p50/p95', '× HTML'],
  ].flat();
  const rows = Object.entries(candidates).map(([id, title]) => [
    title,
    bytes[id].initial.brotli,
    bytes[id].initial.gzip,
    bytes[id].later.brotli,
    ...loadCells(operableMs.fast[id]),
    ...loadCells(operableMs.slow[id]),
    ...clickCells(clickToTotalMs.cpu1x[id]),
    ...clickCells(clickToTotalMs.cpu4x[id]),
  ]);
  const { scoreResponses, bareLoop, arrayLoop, toBareLoop, toArrayLoop } = rest.scoresPerCpuSecond;
  return [
    `Chromium ${browsers.chromium}; nine questions and a total; medians, ratios round by round.`,
    `Slow: slow 4G and the processor slowed down four times.`,
    '',
    layOut([header, ...rows]),
    '',
    ...skippedPeers.map(({ id, reason }) => `not measured: ${id}: ${reason}`),
    `Scores per second of processor time: scoreResponses ${inWords(scoreResponses)}, bare loop ${inWords(bareLoop)} (1/${(1 / toBareLoop).toFixed(1)}), loop over an array ${inWords(arrayLoop)} (1/${(1 / toArrayLoop).toFixed(1)}).`,
    '',
    ...rest.targets.map(
      ({ target, limit, actual, isMet }) =>
        `${isMet ? 'pass' : 'MISS'}  ${target}: ${actual} (target ${limit})`,
    ),
  ].join('\n');
}

function loadCells(figures) {
  if (figures === undefined) return ['–', '–', '–'];
  const { median, toMinimalLit, toHandWritten } = figures;
  return [median, toMinimalLit.toFixed(2), toHandWritten.toFixed(2)];
}

function clickCells(figures) {
  if (figures === undefined) return ['–', '–'];
  const { p50, p95, toHandWritten } = figures;
  return [`${p50} / ${p95}`, toHandWritten.toFixed(2)];
}

function inWords(count) {
  return count >= 1e6 ? `${(count / 1e6).toFixed(1)} million` : `${Math.round(count / 1000)} thousand`;
}

function layOut(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}
