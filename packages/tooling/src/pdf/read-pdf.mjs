// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Reads a PDF with Poppler.
 * @param {string} file
 * @returns {Promise<{text: string, pages: number, info: Record<string, string>}>} `text` in the order in which it was
 *   drawn, with single spaces; `info` as `pdfinfo` tells it ('Title', 'Author', 'Page size')
 */
export async function readPdf(file) {
  const [text, info] = await Promise.all([
    run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']),
    run('pdfinfo', ['-enc', 'UTF-8', file]),
  ]);
  const facts = Object.fromEntries(
    info.stdout
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { text: text.stdout.replaceAll(/\s+/g, ' ').trim(), pages: Number(facts.Pages), info: facts };
}

/**
 * Draws the pages of a PDF as PNGs: `<prefix>-1.png` and so on.
 * @param {string} file
 * @param {string} prefix
 * @param {{dpi?: number, isGrey?: boolean}} [options]
 */
export async function drawPdf(file, prefix, { dpi = 80, isGrey = false } = {}) {
  await run('pdftoppm', ['-png', '-r', String(dpi), ...(isGrey ? ['-gray'] : []), file, prefix]);
}

/**
 * How colourful the pages of a PDF are.
 * @param {string} file
 * @returns {Promise<number>} largest difference between red, green and blue of any point, 0 to 255; 0: only greys
 */
export async function mostColour(file) {
  const { stdout } = await run('pdftoppm', ['-r', '40', file], { encoding: 'buffer', maxBuffer: 2 ** 28 });
  let most = 0;
  for (let at = 0; at < stdout.length;) {
    // "P6 width height 255" and one blank, then three bytes a point.
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(at, at + 40).toString('latin1'));
    const start = at + head[0].length;
    const end = start + Number(head[1]) * Number(head[2]) * 3;
    for (let point = start; point < end; point += 3) {
      const [red, green, blue] = [stdout[point], stdout[point + 1], stdout[point + 2]];
      most = Math.max(most, Math.abs(red - green), Math.abs(green - blue), Math.abs(red - blue));
    }
    at = end;
  }
  return most;
}
